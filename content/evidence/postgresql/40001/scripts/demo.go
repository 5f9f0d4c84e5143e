package main // build together with serializable.go; PGHOST, PGPORT, PGUSER, PGDATABASE from the environment

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgconn"
	"github.com/jackc/pgx/v4"
	"github.com/jackc/pgx/v4/pgxpool"
)

func main() {
	ctx := context.Background()
	db, err := pgxpool.Connect(ctx, "pool_max_conns=12")
	if err != nil {
		panic(err)
	}
	db.Exec(ctx, "drop table if exists ledger")
	db.Exec(ctx, "create table ledger (id int generated always as identity primary key, account text, amount int, balance int)")
	var calls int32
	var all sync.WaitGroup
	for w := 0; w < 6; w++ {
		all.Add(1)
		go func() {
			defer all.Done()
			for n := 0; n < 10; n++ {
				if err := Serializable(ctx, db, 20, func(tx pgx.Tx) error {
					atomic.AddInt32(&calls, 1)
					var sum int
					if err := tx.QueryRow(ctx, "select coalesce(sum(amount), 0) from ledger where account = 'ada'").Scan(&sum); err != nil {
						return err
					}
					_, err := tx.Exec(ctx, "insert into ledger (account, amount, balance) values ('ada', 1, $1)", sum+1)
					return err
				}); err != nil {
					fmt.Println(err)
				}
			}
		}()
	}
	all.Wait()
	var n, balance, sum int
	db.QueryRow(ctx, "select count(*), max(balance), sum(amount) from ledger").Scan(&n, &balance, &sum)
	fmt.Printf("6 workers × 10: %d attempts, %d rows, sum %d, last balance %d\n", calls, n, sum, balance)
	calls = 0
	started := time.Now()
	err = Serializable(ctx, db, 6, func(tx pgx.Tx) error {
		calls++
		tx.Exec(ctx, "select count(*) from ledger")
		other, err := db.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.Serializable})
		if err != nil {
			return err
		}
		other.Exec(ctx, "select count(*) from ledger")
		other.Exec(ctx, "insert into ledger (account, amount, balance) values ('ben', 0, 0)")
		if err := other.Commit(ctx); err != nil {
			return err
		}
		_, err = tx.Exec(ctx, "insert into ledger (account, amount, balance) values ('eve', 0, 0)")
		return err
	})
	var pe *pgconn.PgError
	if errors.As(err, &pe) {
		fmt.Printf("conflict at every attempt: gave up %s after %d attempts, %.2f s\n", pe.Code, calls, time.Since(started).Seconds())
	}
}
