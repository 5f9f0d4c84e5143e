package main

import (
	"context"
	"errors"
	"math/rand"
	"time"

	"github.com/jackc/pgconn"         // v5: github.com/jackc/pgx/v5/pgconn
	"github.com/jackc/pgx/v4"         // v5: github.com/jackc/pgx/v5
	"github.com/jackc/pgx/v4/pgxpool" // v5: github.com/jackc/pgx/v5/pgxpool
)

// InTransaction runs all of work again when a deadlock made its transaction the victim.
func InTransaction(ctx context.Context, db *pgxpool.Pool, attempts int, work func(pgx.Tx) error) error {
	for attempt := 1; ; attempt++ {
		err := db.BeginFunc(ctx, work) // v5: pgx.BeginFunc(ctx, db, work); rolls back on an error
		var pg *pgconn.PgError
		if !errors.As(err, &pg) || pg.Code != "40P01" || attempt >= attempts {
			return err
		}
		pause := time.Duration(rand.Int63n(int64(250*time.Millisecond) << attempt)) // before Go 1.20: rand.Seed first
		select {
		case <-ctx.Done():
			return err
		case <-time.After(pause):
		}
	}
}

// Transfer locks both rows in the order of their ids before it changes either.
func Transfer(ctx context.Context, db *pgxpool.Pool, from, to, amount int) error {
	return InTransaction(ctx, db, 4, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "SELECT id FROM accounts WHERE id IN ($1, $2) ORDER BY id FOR NO KEY UPDATE", from, to); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, "UPDATE accounts SET balance = balance - $1 WHERE id = $2", amount, from); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, "UPDATE accounts SET balance = balance + $1 WHERE id = $2", amount, to)
		return err
	})
}
