// Source: https://github.com/git/git (po/: German, French, Spanish, Italian, Portuguese, Russian, Ukrainian, Chinese, Korean, Polish, Swedish, Turkish, Vietnamese, Catalan, Indonesian, Bulgarian, Greek):
// the translations of the messages that are met most, taken from it by machine
import { phrases } from '../phrases.ts';

/** What Git says in other languages, by its English words. */
export const gitTranslated = phrases(`
Authentication failed | Autenticación falló para
Authentication failed | Autenticazione non riuscita per
Authentication failed | Autenticação falhou para
Authentication failed | Autentikasi gagal untuk
Authentication failed | Autentisering misslyckades
Authentication failed | Authentifizierung fehlgeschlagen für
Authentication failed | Uwierzytelnienie nie powiodło się dla „
Authentication failed | Xác thực gặp lỗi cho
Authentication failed | authentification pour
Authentication failed | ha produït un error en autenticar per
Authentication failed | için kimlik doğrulaması başarısız
Authentication failed | Невдала аутентифікація для
Authentication failed | Неуспешна идентификация към „
Authentication failed | 身份驗證失敗
Automatic merge failed | Automatischer Merge fehlgeschlagen; beheben Sie die
Automatic merge failed | Automatyczne scalanie nie powiodło się; napraw konflikty i
Automatic merge failed | Fusión automática falló; arregle los conflictos y luego
Automatic merge failed | Junção automática falhou; conserta os conflitos e depois
Automatic merge failed | Kunde inte slå ihop automatiskt; fixa konflikter och checka
Automatic merge failed | La fusion automatique a échoué ; réglez les conflits et
Automatic merge failed | La fusió automàtica ha fallat; arregleu els conflictes i
Automatic merge failed | Merge automatico fallito; risolvi i conflitti ed esegui il
Automatic merge failed | Otomatik birleştirme başarısız; çakışmaları çözün ve sonucu
Automatic merge failed | Penggabungan otomatis gagal; selesaikan konflik lalu komit
Automatic merge failed | Việc tự động hòa trộn gặp lỗi; hãy sửa các xung đột sau đó
Automatic merge failed | Автоматичне злиття не вдалося; виправте конфлікти і потім
Automatic merge failed | Неуспешно автоматично сливане — коригирайте конфликтите и
Automatic merge failed | Сбой автоматического слияния; исправьте конфликты, затем
Automatic merge failed | 自动合并失败，修正冲突然后提交修正的结果。
Automatic merge failed | 自動合併失敗，修正衝突然後提交修正的結果。
Automatic merge failed | 자동 병합이 실패했습니다. 충돌을 바로잡고 결과물을 커밋하십시오
Committing is not possible because you have unmerged files | Cometer é impossível porque tem ficheiros em separado
Committing is not possible because you have unmerged files | Cometre no és possible perquè teniu fitxers sense fusionar
Committing is not possible because you have unmerged files | Committen ist nicht möglich, weil Sie nicht
Committing is not possible because you have unmerged files | Du kan inte checka in eftersom du har filer som inte
Committing is not possible because you have unmerged files | Il commit non è possibile perché ci sono file di cui non è
Committing is not possible because you have unmerged files | Impossible de valider car vous avez des fichiers non
Committing is not possible because you have unmerged files | Không thể thực hiện chuyển giao vì bạn có những tập tin
Committing is not possible because you have unmerged files | No es posible realizar un commit porque tienes archivos sin
Committing is not possible because you have unmerged files | Pengkomitan tidak mungkin sebab Anda punya berkas tak
Committing is not possible because you have unmerged files | Składanie nie jest możliwe, ponieważ istnieją niescalone
Committing is not possible because you have unmerged files | İşleme yapılamaz; birleştirmesi tamamlanmamış dosyalarınız
Committing is not possible because you have unmerged files | Δεν είναι δυνατό να γίνει υποβολή επειδή έχετε μη
Committing is not possible because you have unmerged files | Невозможно закоммитить, так как у вас имеются не слитые
Committing is not possible because you have unmerged files | Подаването е блокирано от неслети файлове
Committing is not possible because you have unmerged files | Створення коміту неможливе, оскільки у вас є не злиті файли
Committing is not possible because you have unmerged files | 无法提交，因为您有未合并的文件。
Committing is not possible because you have unmerged files | 無法提交，有未合併的檔案。
Committing is not possible because you have unmerged files | 병합하지 않은 파일이 있으므로, 커밋할 수 없습니다
Could not read from remote repository | Bitte stellen Sie sicher, dass die korrekten
Could not read from remote repository | Certifica-te que tem as permissões de acesso corretas
Could not read from remote repository | Impossibile leggere dal repository remoto
Could not read from remote repository | Lütfen doğru erişim haklarına iye olduğunuzdan ve
Could not read from remote repository | Mohon pastikan Anda punya hak akses yang benar dan
Could not read from remote repository | Por favor asegúrate de que tengas los permisos de acceso
Could not read from remote repository | Se till att du har korrekt åtkomstbehörighet
Could not read from remote repository | Upewnij się, że masz odpowiednie prawa dostępu
Could not read from remote repository | Veuillez vérifier que vous avez les droits d
Could not read from remote repository | Vui lòng chắc chắn là bạn có đủ thẩm quyền truy cập
Could not read from remote repository | accés correctes i que el repositori existeixi
Could not read from remote repository | Будь ласка, переконайтеся, що у вас є правильні права
Could not read from remote repository | Проверете дали то съществува и дали имате права̀
Could not read from remote repository | Удостоверьтесь, что у вас есть необходимые права доступа
Could not read from remote repository | 請確認您有正確的存取權限並且版本庫存在。
Could not read from remote repository | 请确认您有正确的访问权限并且仓库存在。
Could not read from remote repository | 올바른 접근 권한이 있는지, 그리고 저장소가 있는지
Need to specify how to reconcile divergent branches | Besoin de spécifier comment réconcilier des branches
Need to specify how to reconcile divergent branches | Cal especificar com reconciliar les branques divergents
Need to specify how to reconcile divergent branches | Cần chỉ định làm thế nào để giải quyết các nhánh phân kỳ
Need to specify how to reconcile divergent branches | Es muss angegeben werden, wie mit abweichenden Branches
Need to specify how to reconcile divergent branches | Iraksak dalların nasıl uzlaştırılacağının belirtilmesi
Need to specify how to reconcile divergent branches | Måste ange hur avvikande grenar skall förlikas
Need to specify how to reconcile divergent branches | Należy podać, jak godzić rozbieżne gałęzie
Need to specify how to reconcile divergent branches | Necesita especificar cómo reconciliar las ramas divergentes
Need to specify how to reconcile divergent branches | Perlu sebutkan cara merujukkan cabang yang berlainan
Need to specify how to reconcile divergent branches | Precisas de especificar como reconciliar ramos divergentes
Need to specify how to reconcile divergent branches | Потрібно вказати, як узгоджувати розбіжні гілки
Need to specify how to reconcile divergent branches | Трябва да укажете как да се решават разликите при
Need to specify how to reconcile divergent branches | 需要指定如何調和偏離的分支。
Need to specify how to reconcile divergent branches | 需要指定如何调和偏离的分支。
Not possible to fast-forward | Fast forward non possibile, interrompo l
Not possible to fast-forward | Impossível fazer avanço, abortando
Not possible to fast-forward | Kan inte snabbspola, avbryter
Not possible to fast-forward | Không thể chuyển-tiếp-nhanh, đang huỷ lệnh
Not possible to fast-forward | Nie da się przewinąć, przerywanie
Not possible to fast-forward | No es posible hacer fast-forward, abortando
Not possible to fast-forward | No és possible avançar ràpidament, s
Not possible to fast-forward | Tidak mungkin untuk maju cepat, batalkan
Not possible to fast-forward | Vorspulen nicht möglich, breche ab
Not possible to fast-forward | avancer rapidement, abandon
Not possible to fast-forward | İleri sarma olanaklı değil, iptal ediliyor
Not possible to fast-forward | Быстрая перемотка невозможна, отменяем
Not possible to fast-forward | Не може да се извърши превъртане, преустановяване на
Not possible to fast-forward | Неможливо перемотати вперед, переривання
Not possible to fast-forward | 无法快进，中止。
Not possible to fast-forward | 無法快轉，中止。
Not possible to fast-forward | 정방향이 불가능하므로, 중지합니다
Unable to create | Impossibile creare
Unable to create | Impossible de créer
Unable to create | Incapaz de criar
Unable to create | Kunde inte skapa
Unable to create | Nie można utworzyć „
Unable to create | No se pudo crear
Unable to create | Tidak dapat membuat
Unable to create | ha pogut crear
Unable to create | nicht erstellen
Unable to create | oluşturulamıyor
Unable to create | Не вдалося створити
Unable to create | Не удалось создать
Unable to create | не може да се създаде
Unable to create | 을 만들 수 없습니다
You have not concluded your merge | Anda belum mengakhiri penggabungan Anda (MERGE_HEAD ada
You have not concluded your merge | Birleştirmenizi sonuçlandırmadınız (MERGE_HEAD var
You have not concluded your merge | Bạn chưa kết thúc việc hòa trộn (MERGE_HEAD vẫn tồn tại
You have not concluded your merge | Du har inte avslutat sammanslagningen (MERGE_HEAD finns
You have not concluded your merge | Il merge non è stato concluso (esiste MERGE_HEAD
You have not concluded your merge | Nie zwieńczono scalania (MERGE_HEAD istnieje
You have not concluded your merge | No has concluido tu fusión (MERGE_HEAD existe
You have not concluded your merge | No heu conclòs la vostra fusió (MERGE_HEAD existeix
You have not concluded your merge | O teu juntar ficou por concluir (MERGE_HEAD presente
You have not concluded your merge | Sie haben Ihren Merge nicht abgeschlossen (MERGE_HEAD
You have not concluded your merge | avez pas terminé votre fusion (MERGE_HEAD existe
You have not concluded your merge | Δεν έχετε ολοκληρώσει τη συγχώνευσή σας (Υπάρχει το
You have not concluded your merge | Ви не завершили злиття (існує MERGE_HEAD
You have not concluded your merge | Вы не завершили слияние (присутствует файл MERGE_HEAD
You have not concluded your merge | Не сте завършили сливане.  (Указателят „MERGE_HEAD
You have not concluded your merge | 合併尚未結束（有 MERGE_HEAD）。
You have not concluded your merge | 您尚未结束您的合并（存在 MERGE_HEAD）。
You have not concluded your merge | 병합 작업을 다 마치지 않았습니다 (MERGE_HEAD 파일이 있습니다
a branch named already exists | Une branche nommée
a branch named already exists | adında bir dal halihazırda var
a branch named already exists | det finns redan en gren som heter
a branch named already exists | existiert bereits
a branch named already exists | ja existeix una branca amb nom
a branch named already exists | já existe um ramo designado
a branch named already exists | sebuah cabang bernama
a branch named already exists | una rama llamada
a branch named already exists | đã có nhánh mang tên
a branch named already exists | вече съществува клон с име „
a branch named already exists | 已有同名「
a branch named already exists | 的分支已经存在
already exists and is not an empty directory | esiste già e non è una directory vuota
already exists and is not an empty directory | est pas un répertoire vide
already exists and is not an empty directory | existiert bereits und ist kein leeres Verzeichnis
already exists and is not an empty directory | finns redan och är inte en tom katalog
already exists and is not an empty directory | halihazırda var ve boş bir dizin değil
already exists and is not an empty directory | ja existeix i no és un directori buit
already exists and is not an empty directory | już istnieje i nie jest pustym katalogiem
already exists and is not an empty directory | já existe e é pasta vazia nenhuma
already exists and is not an empty directory | sudah ada dan bukan direktori kosong
already exists and is not an empty directory | ya existe y no es un directorio vacío
already exists and is not an empty directory | đã có từ trước và không phải là một thư mục rỗng
already exists and is not an empty directory | υπάρχει ήδη και δεν είναι κενός φάκελος
already exists and is not an empty directory | вже існує і не є порожньою директорією
already exists and is not an empty directory | съществува и не е празна директория
already exists and is not an empty directory | уже существует и не является пустым каталогом
already exists and is not an empty directory | 已經存在，並且不是一個空目錄。
already exists and is not an empty directory | 已经存在，并且不是一个空目录。
already exists and is not an empty directory | 이미 있고 빈 디렉터리가 아닙니다
cannot lock ref | Referenz existiert bereits
cannot lock ref | başvurusu kilitlenemiyor
cannot lock ref | impossible de verrouiller
cannot lock ref | impossible de verrouiller la référence
cannot lock ref | kan inte låsa referensen
cannot lock ref | kan inte slå upp referensen
cannot lock ref | kann nicht aufgelöst werden
cannot lock ref | không thể lock tham chiếu
cannot lock ref | không thể phân giải tham chiếu
cannot lock ref | no es pot bloquejar la referència
cannot lock ref | no puc bloquejar la referència
cannot lock ref | tidak dapat mengunci referensi
cannot lock ref | tidak dapat menguraikan referensi
cannot lock ref | а се очаква да сочи към „
cannot lock ref | не може да се открие към какво сочи указателят „
cannot lock ref | неможливо зафіксувати посилання
cannot lock ref | неможливо зафіксуваті посилання
cannot lock ref | указателят вече съществува
cannot lock ref | 」：引用已經存在
cannot lock ref | 」：無法解析引用「
cannot lock ref | 引用：位于
cannot lock ref | 无法锁定引用
cannot lock ref | 無法鎖定引用「
cannot lock ref | ：无法解析引用
could not apply | ha pogut aplicar
could not apply | incapaz aplicar
could not apply | không thể áp dụng bản vá
could not apply | kunde inte tillämpa
could not apply | nicht anwenden
could not apply | nie można zastosować
could not apply | no se pudo aplicar
could not apply | non è stato possibile applicare
could not apply | tidak dapat menerapkan
could not apply | не вдалося застосувати
could not apply | не удалось применить коммит
could not apply | … не може да се приложи
could not apply | 다음을 적용할(apply) 수 없습니다
could not lock config file | Konnte Konfigurationsdatei
could not lock config file | ha pogut blocar el fitxer de configuració
could not lock config file | impossibile bloccare il file di configurazione
could not lock config file | impossible de verrouiller le fichier de configuration
could not lock config file | incapaz trancar ficheiro config
could not lock config file | không thể khóa tập tin cấu hình
could not lock config file | kunde inte låsa konfigurationsfilen
could not lock config file | nie można zablokować pliku konfiguracyjnego
could not lock config file | no se pudo bloquear archivo de configuración
could not lock config file | tidak dapat mengunci berkas konfigurasi
could not lock config file | yapılandırma dosyası kilitlenemedi
could not lock config file | конфигурационният файл „
could not lock config file | не вдалося зафіксувати файл конфігурації
could not lock config file | 无法锁定配置文件
could not lock config file | 無法鎖定組態檔案
couldn't find remote ref | Konnte Remote-Referenz
couldn't find remote ref | ha pogut trobar la referència remota
couldn't find remote ref | impossibile trovare il riferimento remoto
couldn't find remote ref | impossible de trouver la référence distante
couldn't find remote ref | incapaz encontrar ref remoto
couldn't find remote ref | không thể tìm thấy tham chiếu máy chủ
couldn't find remote ref | kunde inte hitta fjärr-referensen
couldn't find remote ref | nie znaleziono zdalnej referencji
couldn't find remote ref | no se pudo encontrar ref remota
couldn't find remote ref | tidak dapat menemukan referensi remote
couldn't find remote ref | uzak başvurusu bulunamadı
couldn't find remote ref | δεν ήταν δυνατή η εύρεση του απομακρυσμένου ref
couldn't find remote ref | не вдалося знайти віддалене посилання
couldn't find remote ref | отдалеченият указател „
couldn't find remote ref | 无法找到远程引用
couldn't find remote ref | 無法找到遠端引用
failed to push some refs | Fehler beim Versenden einiger Referenzen nach
failed to push some refs | falha ao atirar algumas refs para
failed to push some refs | falló el empuje de algunas referencias a
failed to push some refs | gagal dorong beberapa referensi ke
failed to push some refs | gặp lỗi khi đẩy tới một số tham chiếu đến
failed to push some refs | ha produït un error en pujar algunes referències a
failed to push some refs | impossible de pousser des références vers
failed to push some refs | konumuna itilemedi
failed to push some refs | misslyckades sända vissa referenser till
failed to push some refs | nie można wypchnąć niektórych referencji do „
failed to push some refs | push di alcuni riferimenti su
failed to push some refs | απέτυχε η δημοσίευση κάποιων ref στο
failed to push some refs | не вдалося надіслати деякі посилання до
failed to push some refs | не удалось отправить некоторые ссылки в
failed to push some refs | част от указателите не бяха изтласкани към „
failed to push some refs | 推送一些引用到
failed to push some refs | 无法推送一些引用到
failed to push some refs | 에 푸시하는데 실패했습니다
fetch first | Aktualisierungen wurden zurückgewiesen, weil das
fetch first | Les mises à jour ont été rejetées car le distant contient
fetch first | Việc cập nhật bị từ chối bởi vì máy chủ có chứa thay đổi mà
fetch first | değişiklikler var. Bu genelde başka bir deponun aynı
fetch first | har lokalt. Det beror oftast på att ett annat arkiv har
fetch first | localment. Això sol ser causat per un altre repositori que
fetch first | referensi yang sama. Jika Anda ingin mengintegrasikan
fetch first | Оновлення були відхилені, оскільки у віддаленому сховищі
fetch first | че някой друг е изтласквал към същия клон.  Първо внесете
fetch first | 更新被拒绝，因为远程仓库包含您本地尚不存在的提交。这通常是因为另外
fetch first | 請在再次推送前使用「git pull」。詳見「git push --help」中的
merge conflict | Conflicte de fusió en
merge conflict | Conflicto de fusión en
merge conflict | Conflit de fusion dans
merge conflict | Conflito de junção em
merge conflict | Konflik penggabungan di
merge conflict | Konflikt scalania w
merge conflict | Merge-Konflikt in
merge conflict | Sammanslagningskonflikt i
merge conflict | Xung đột hòa trộn trong
merge conflict | conflitto di merge in
merge conflict | içinde birleştirme çakışması
merge conflict | Σύγκρουση συγχώνευσης στο
merge conflict | Конфликт при сливане на „
merge conflict | Конфликт слияния в
merge conflict | конфлікт злиття в
merge conflict | 에 병합 충돌
merge conflict | ）：合併衝突於
merge conflict | ）：合并冲突于
non-fast-forward | (avance no rápido)
non-fast-forward | (bukan-maju-cepat)
non-fast-forward | (ej snabbspolad)
non-fast-forward | (ileri sarım değil)
non-fast-forward | (kein Vorspulen)
non-fast-forward | (không-phải-chuyển-tiếp-nhanh)
non-fast-forward | (nieprzewinięte)
non-fast-forward | (non fast forward)
non-fast-forward | (pas en avance rapide)
non-fast-forward | (sem avanço)
non-fast-forward | (sense avanç ràpid)
non-fast-forward | (без быстрой перемотки)
non-fast-forward | (без перемотування вперед)
non-fast-forward | (същинско сливане)
non-fast-forward | (非快轉)
non-fast-forward | (非快进)
non-fast-forward | (정방향 진행이 아님)
non-fast-forward | Aktualisierungen wurden zurückgewiesen, weil die Spitze
non-fast-forward | Les mises à jour ont été rejetées car le sommet de la
non-fast-forward | Uppdateringar avvisades då änden på din befintliga gren är
non-fast-forward | Việc cập nhật bị từ chối bởi vì đỉnh của nhánh hiện tại của
non-fast-forward | està darrere de la seva contrapart remota. Si voleu
non-fast-forward | pasangan remotenya. Jika Anda ingin mengintegrasikan
non-fast-forward | uzak konum karşıtından geride. Uzaktaki değişiklikleri
non-fast-forward | Оновлення були відхилені, оскільки верхівка вашої поточної
non-fast-forward | отдалечения клон.  Внесете отдалечените промѐни (напр. с
non-fast-forward | 「git push --help」中的〈Note about fast-forwards〉小節。
non-fast-forward | 更新被拒绝，因为您当前分支的最新提交落后于其对应的远程分支。
not a git repository | Kein Git-Repository
not a git repository | Kein Git-Repository (oder irgendeines der
not a git repository | bir git deposu (veya üst dizinlerinden birisi) değil
not a git repository | bir git deposu değil
not a git repository | bukan sebuah repositori git
not a git repository | bukan sebuah repositori git (atau direktori induk apapun
not a git repository | est pas un dépôt git 
not a git repository | inte ett git-arkiv
not a git repository | inte ett git-arkiv (eller någon av föräldrakatalogerna
not a git repository | không phải là kho git
not a git repository | không phải là kho git (các thư mục cha cũng không phải
not a git repository | ni ceci ni aucun de ses répertoires parents n
not a git repository | no es un repositorio git
not a git repository | no es un repositorio git (ni ninguno de los directorios
not a git repository | no és un repositori de git
not a git repository | no és un repositori de git (ni cap dels directoris pares
not a git repository | non è un repository Git
not a git repository | non è un repository Git (né lo è alcuna delle directory
not a git repository | to nie jest repozytorium gita
not a git repository | to nie jest repozytorium gita (ani żaden z katalogów
not a git repository | é repositório git nenhum
not a git repository | é repositório git nenhum (ou qualquer pasta parente
not a git repository | δεν είναι αποθετήριο git
not a git repository | δεν είναι αποθετήριο git (ή κανένας από τους πιο πάνω
not a git repository | не е хранилище на Git
not a git repository | не найден git репозиторий (или один из родительских
not a git repository | не является репозиторием git
not a git repository | не є git сховищем
not a git repository | не є git сховищем (як і жодна з батьківських директорій
not a git repository | нито тази, нито която и да е от по-горните директории, не е
not a git repository | 不是 Git 仓库（或者任何父目录）：
not a git repository | 不是 Git 仓库：
not a git repository | 不是一個 git 版本庫（或者任何親代目錄）：
not a git repository | 不是一個 git 版本庫：
not a git repository | 깃 저장소가 아닙니다
not a git repository | 현재 폴더 또는 상위 폴더 중 일부가) 깃 저장소가 아닙니다
not fully merged | belum sepenuhnya digabungkan
not fully merged | chưa được hoà trộn
not fully merged | dalı tümüyle birleştirilmedi
not fully merged | est pas complètement fusionnée
not fully merged | har inte slagits samman i sin helhet
not fully merged | ist nicht vollständig zusammengeführt
not fully merged | no està completament fusionada
not fully merged | злита не повністю
not fully merged | не е слят напълно
not fully merged | 」沒有完全合併
not fully merged | 没有完全合并
pathspec did not match | correspondeu a ficheiro(s) nenhum(s) conhecido pelo git
pathspec did not match | in tanıdığı herhangi bir dosya ile eşleşmedi
pathspec did not match | không khớp với bất kỳ tập tin nào mà git biết
pathspec did not match | motsvarade inte några av git kända filer
pathspec did not match | ne correspond à aucun fichier connu de git
pathspec did not match | nie pasuje do żadnych plików znanych gitowi
pathspec did not match | no concordó con ningún archivo conocido por git
pathspec did not match | no ha coincidit amb cap fitxer que git conegui
pathspec did not match | non corrisponde ad alcun file noto a git
pathspec did not match | stimmt mit keinen Git bekannten Dateien überein
pathspec did not match | tidak cocok dengan berkas apapun yang git kenal
pathspec did not match | не збігається з жодним файлом, відомим git
pathspec did not match | не съвпада с никой файл в git
pathspec did not match | 未匹配任何 Git 已知文件
pathspec did not match | 未符合任何 git 已知檔案
refusing to fetch into branch | dalına getirme reddediliyor
refusing to fetch into branch | menolak mengambil ke dalam cabang
refusing to fetch into branch | obtenció en la branca
refusing to fetch into branch | recusando buscar para o ramo
refusing to fetch into branch | refus de récupérer dans la branche
refusing to fetch into branch | rehusando hacer fetch a la rama
refusing to fetch into branch | từ chối lấy về vào nhánh
refusing to fetch into branch | verweigert, ausgecheckt in
refusing to fetch into branch | vägrar hämta till grenen
refusing to fetch into branch | відмовлено в отримані в гілку
refusing to fetch into branch | не може да доставите в клона „
refusing to fetch into branch | 拒絕取得在「%2$s」簽出的「%1$s」分支
refusing to fetch into branch | 拒绝获取于
refusing to merge unrelated histories | birbiriyle ilişkisi olmayan geçmişleri birleştirme
refusing to merge unrelated histories | està refusant fusionar històries no relacionades
refusing to merge unrelated histories | menolak menggabungkan riwayat tak terkait
refusing to merge unrelated histories | mi rifiuto di eseguire il merge di cronologie non correlate
refusing to merge unrelated histories | odmawiam scalenia niepowiązanych historii
refusing to merge unrelated histories | recusando juntar históricos diferentes
refusing to merge unrelated histories | refus de fusionner des historiques sans relation
refusing to merge unrelated histories | rehusando fusionar historias no relacionadas
refusing to merge unrelated histories | từ chối hòa trộn lịch sử không liên quan
refusing to merge unrelated histories | verweigere den Merge von nicht zusammenhängenden Historien
refusing to merge unrelated histories | vägrar slå samman orelaterad historik
refusing to merge unrelated histories | відмовлено в об’єднанні непов’язаних історій
refusing to merge unrelated histories | независими истории не може да се слеят
refusing to merge unrelated histories | отказ слияния несвязанных историй изменений
refusing to merge unrelated histories | 拒絕合併無關的歷史
refusing to merge unrelated histories | 拒绝合并无关的历史
refusing to merge unrelated histories | 관계 없는 커밋 내역의 병합을 거부합니다
remote already exists | externes Repository
remote already exists | uzak konumu halihazırda var
remote already exists | zdalne repozytorium
remote already exists | đã tồn tại rồi
remote already exists | вече съществува отдалечено хранилище с име „
remote already exists | внешний репозиторий
remote already exists | 已經存在。
remote already exists | 已经存在。
remote already exists | 리모트가 이미 있습니다
repository not found | deposu bulunamadı
repository not found | ha trobat el repositori
repository not found | không tìm thấy kho
repository not found | nicht gefunden
repository not found | nie znaleziono repozytorium „
repository not found | tidak ditemukan
tag already exists | etiketi halihazırda var
tag already exists | вече съществува
tag already exists | уже существует
tag already exists | 이(가) 이미 있습니다
unable to access | brak dostępu do „
unable to access | ha pogut accedir a
unable to access | impossibile accedere a
unable to access | incapaz aceder
unable to access | kan inte komma åt
unable to access | không thể truy cập
unable to access | konnte nicht auf
unable to access | no es posible acceder a
unable to access | tidak dapat mengakses
unable to access | не вдалося отримати доступ до
unable to access | няма достъп до „
would be overwritten by checkout | Els canvis locals als fitxers següents se sobreescriurien
would be overwritten by checkout | Tuas alterações locais nos seguintes ficheiros seriam
would be overwritten by checkout | Wybranie gałęzi nadpisałoby lokalne zmiany w następujących
would be overwritten by checkout | sPor favor realiza un commit con los cambios o un stash
would be overwritten by checkout | sVeuillez valider ou remiser vos modifications avant de
would be overwritten by checkout | sПодайте или скатайте промѐните, за да преминете към нов
would be overwritten by checkout | Çıkış ile aşağıdaki dosyalardaki yerel değişikliklerin
would be overwritten by checkout | Ваши локальные изменения в указанных файлах будут
would be overwritten by checkout | Ваші локальні зміни в наступних файлах будуть перезаписані
would be overwritten by checkout | 您对下列文件的本地修改将被检出操作覆盖：
would be overwritten by checkout | 您對下列檔案的本機修改將被簽出動作覆蓋：
would be overwritten by checkout | 다음 파일의 로컬 변경 사항을 체크아웃 때문에 덮어 쓰게 됩니다
would be overwritten by merge | Birleştirme ile aşağıdaki dosyalardaki yerel
would be overwritten by merge | Birleştirme ile aşağıdaki yerel değişikliklerin üzerine
would be overwritten by merge | Các thay đổi nội bộ của bạn với các tập tin sau đây sẽ bị
would be overwritten by merge | Dina lokala ändringar av följande filer skulle skrivas över
would be overwritten by merge | Els canvis locals als fitxers següents se sobreescriuran
would be overwritten by merge | Ihre lokalen Änderungen in den folgenden Dateien würden
would be overwritten by merge | Le tue modifiche locali ai seguenti file sarebbero
would be overwritten by merge | Los cambios locales a los archivos siguientes serían
would be overwritten by merge | Los cambios locales de los siguientes archivos serán
would be overwritten by merge | Perubahan lokal Anda terhadap berkas berikut akan ditimpa
would be overwritten by merge | Tuas alterações locais para os seguintes ficheiros seriam
would be overwritten by merge | Twoje lokalne zmiany następujących plików zostaną
would be overwritten by merge | Vos modifications locales aux fichiers suivants seraient
would be overwritten by merge | sZłóż swoje zmiany lub dodaj do schowka zanim je scalisz
would be overwritten by merge | Οι τοπικές αλλαγές σας στα ακόλουθα αρχεία θα
would be overwritten by merge | Ваші локальні зміни у наступних файлах буде замінено злиттям
would be overwritten by merge | Ваші локальні зміни у наступних файлах будуть перезаписані
would be overwritten by merge | Сливането ще презапише локалните промѐни на тези файлове
would be overwritten by merge | 您对下列文件的本地修改将被合并操作覆盖：
would be overwritten by merge | 您對下列檔案的本機修改將被合併動作覆蓋：
would be overwritten by merge | 다음 파일의 로컬 변경 사항을 병합 때문에 덮어 쓰게 됩니다
would clobber existing tag | akan klob tag yang ada
would clobber existing tag | encobriria etiqueta existente
would clobber existing tag | etiqueta existent
would clobber existing tag | nadpisałoby istniejący tag
would clobber existing tag | nên xóa chồng các thẻ có sẵn
would clobber existing tag | skulle skriva över befintlig tagg
would clobber existing tag | sobrescribiría tag existente
would clobber existing tag | sovrascriverebbe il tag esistente
would clobber existing tag | var olan etiketi değiştirecektir
would clobber existing tag | würde bestehende Tags verändern
would clobber existing tag | étiquette existante
would clobber existing tag | зруйнує існуючий тег
would clobber existing tag | ще се презапише съществуващ етикет
would clobber existing tag | 会覆盖现有的标签
would clobber existing tag | 會破壞現有的標籤
`);
