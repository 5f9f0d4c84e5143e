// Source: https://www.postgresql.org/docs/current/nls.html (a server prints its messages in the language of lc_messages); texts from the catalogues that PostgreSQL 15 ships
import { phrases, said } from '../phrases.ts';
import { type Envelope, layers } from '../reading.ts';

/** German, Spanish, French, Italian, Japanese, Korean, Russian, Chinese: the beginning of each message, up to the first name in it. */
const messages = phrases(`
40P01 | Verklemmung (Deadlock) entdeckt
40P01 | se ha detectado un deadlock
40P01 | interblocage (deadlock) détecté
40P01 | interblocage détecté
40P01 | rilevato deadlock
40P01 | デッドロックを検出しました
40P01 | deadlock 발생했음
40P01 | обнаружена взаимоблокировка
40P01 | 检测到死锁
40001 | konnte Zugriff nicht serialisieren wegen
40001 | no se pudo serializar el acceso debido
40001 | n'a pas pu sérialiser un accès
40001 | serializzazione dell'accesso fallita
40001 | アクセスの直列化ができませんでした
40001 | 순차적 액세스가 불가능합니다
40001 | не удалось сериализовать доступ
40001 | 而无法串行访问
55P03 | konnte Sperre für
55P03 | wegen Zeitüberschreitung einer Sperre
55P03 | no se pudo bloquear un candado
55P03 | se agotó el tiempo de espera de candados
55P03 | n'a pas pu obtenir un verrou
55P03 | délai écoulé pour l'obtention des verrous
55P03 | a causa di timeout di lock
55P03 | ロックを取得できませんでした
55P03 | 릴레이션의 잠금 정보를 구할 수 없음
55P03 | 잠금 대기 시간 초과로
55P03 | не удалось получить блокировку
55P03 | отменено из-за тайм-аута блокировки
55P03 | 由于锁超时
57014 | storniere Anfrage wegen Zeitüberschreitung der Anfrage
57014 | se agotó el tiempo de espera de sentencias
57014 | délai écoulé pour l'exécution de l'instruction
57014 | ステートメントのタイムアウトのため
57014 | 명령실행시간 초과로
57014 | выполнение оператора отменено | | 0.9
57014 | 由于语句执行超时
23505 | doppelter Schlüsselwert verletzt
23505 | llave duplicada viola restricción
23505 | la valeur d'une clé dupliquée rompt
23505 | un valore chiave duplicato viola
23505 | 重複したキー値は一意性制約
23505 | 중복된 키 값이
23505 | повторяющееся значение ключа нарушает
23505 | 重复键违反唯一约束
23503 | verletzt Fremdschlüssel-Constraint
23503 | viola la llave foránea
23503 | viole la contrainte de clé étrangère
23503 | viola il vincolo di chiave esterna
23503 | 外部キー制約
23503 | нарушает ограничение внешнего ключа
23503 | 违反外键约束
25P02 | aktuelle Transaktion wurde abgebrochen
25P02 | transacción abortada, las órdenes serán
25P02 | la transaction est annulée, les commandes
25P02 | la transazione corrente è interrotta
25P02 | 現在のトランザクションがアボート
25P02 | 현재 트랜잭션은 중지되어
25P02 | текущая транзакция прервана
25P02 | 当前事务被终止
`);

/** PostgreSQL in the language of its server. */
export const postgresqlTranslated: Envelope = {
  name: 'PostgreSQL, translated',
  read: (view) => said(view, { provider: 'postgresql', sure: 0.94, layer: layers.system }, messages),
};
