package main // build together with transfer.go; PGHOST, PGPORT, PGUSER, PGDATABASE, OPPONENT (opponent.mjs) from the environment

import ("bufio";"context";"errors";"fmt";"os";"os/exec";"runtime";"sync";"time";"github.com/jackc/pgconn";"github.com/jackc/pgx/v4";"github.com/jackc/pgx/v4/pgxpool")

func main() {
	ctx := context.Background()
	db, err := pgxpool.Connect(ctx, "")
	if err != nil { panic(err) }
	fmt.Printf("# pgx 4.15, %s\n", runtime.Version())
	for _, name := range []string{"once", "always", "swallowed"} {
		times := "1"
		if name == "always" { times = "1000" }
		cmd := exec.Command("node", os.Getenv("OPPONENT"), times)
		out, _ := cmd.StdoutPipe()
		cmd.Start()
		bufio.NewReader(out).ReadString('\n')
		t, n := time.Now(), 0
		err := InTransaction(ctx, db, 4, func(tx pgx.Tx) error {
			n++
			if _, err := tx.Exec(ctx, "UPDATE accounts SET balance = balance - 30 WHERE id = 1"); err != nil { return err }
			_, err := tx.Exec(ctx, "UPDATE accounts SET balance = balance + 30 WHERE id = 2")
			if name == "swallowed" { return nil }
			return err
		})
		var pe *pgconn.PgError
		code := ""
		if errors.As(err, &pe) { code = pe.Code }
		fmt.Printf("%s: error %v, code %q, after %d attempts, %.2f s\n", name, err, code, n, time.Since(t).Seconds())
		cmd.Process.Kill()
		if name != "always" {
			time.Sleep(500 * time.Millisecond)
			var text string
			db.QueryRow(ctx, "select string_agg(id || ': ' || balance, ', ' order by id) from accounts").Scan(&text)
			fmt.Println("   ", text)
		}
	}
	db.Exec(ctx, "update accounts set balance = 100")
	var all sync.WaitGroup
	for n := 0; n < 20; n++ {
		all.Add(1)
		go func(n int) {
			defer all.Done()
			var err error
			if n%2 == 0 { err = Transfer(ctx, db, 2, 1, 4) } else { err = Transfer(ctx, db, 1, 2, 3) }
			if err != nil { fmt.Println(err) }
		}(n)
	}
	all.Wait()
	var text string
	db.QueryRow(ctx, "select string_agg(id || ': ' || balance, ', ' order by id) from accounts").Scan(&text)
	fmt.Println("order: 20 opposite transfers at once:", text)
}
