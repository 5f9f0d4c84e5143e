package main // pgx at a statement, at COMMIT, and when the error was swallowed inside the transaction; PGHOST … from the environment

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgconn"
	"github.com/jackc/pgx/v4"
)

const ben, count = "update duty set on_call = false where doctor = 'ben'", "select count(*) from duty where on_call"

func main() {
	ctx := context.Background()
	other, err := pgx.Connect(ctx, "")
	if err != nil {
		panic(err)
	}
	fmt.Printf("# PostgreSQL %s, pgx v4, captured %s\n", other.PgConn().ParameterStatus("server_version"), time.Now().UTC().Format(time.RFC3339))
	do := func(c *pgx.Conn, tx pgx.Tx, texts ...string) (err error) {
		for _, text := range texts {
			if tx != nil {
				_, err = tx.Exec(ctx, text)
			} else {
				_, err = c.Exec(ctx, text)
			}
			if err != nil {
				return err
			}
		}
		return nil
	}
	say := func(title string, level pgx.TxIsoLevel, work func(tx pgx.Tx) error) {
		do(other, nil, "drop table if exists duty", "create table duty (doctor text primary key, on_call bool)", "insert into duty values ('ada', true), ('ben', true)")
		conn, _ := pgx.Connect(ctx, "")
		defer conn.Close(ctx)
		tx, _ := conn.BeginTx(ctx, pgx.TxOptions{IsoLevel: level})
		err := work(tx)
		if err == nil {
			err = tx.Commit(ctx)
		}
		var pe *pgconn.PgError
		if errors.As(err, &pe) {
			fmt.Printf("%s: %T Code=%s SafeToRetry=%v Error()=%q\n", title, pe, pe.Code, pgconn.SafeToRetry(err), err.Error())
		} else {
			fmt.Printf("%s: %v ErrTxCommitRollback=%v\n", title, err, errors.Is(err, pgx.ErrTxCommitRollback))
		}
	}
	say("at a statement", pgx.RepeatableRead, func(tx pgx.Tx) error {
		do(nil, tx, count)
		do(other, nil, ben)
		return do(nil, tx, ben)
	})
	say("at COMMIT", pgx.Serializable, func(tx pgx.Tx) error {
		do(other, nil, "begin isolation level serializable", count)
		do(nil, tx, count, ben)
		return do(other, nil, "update duty set on_call = false where doctor = 'ada'", "commit")
	})
	say("swallowed", pgx.RepeatableRead, func(tx pgx.Tx) error {
		do(nil, tx, count)
		do(other, nil, ben)
		do(nil, tx, ben)
		return nil
	})
}
