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

func once(ctx context.Context, db *pgxpool.Pool, work func(pgx.Tx) error) error {
	tx, err := db.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.Serializable})
	if err != nil {
		return err
	}
	defer tx.Rollback(context.Background()) // does nothing after Commit
	if err := work(tx); err != nil {
		return err
	}
	return tx.Commit(ctx) // 40001 may come here, too; ErrTxCommitRollback: an error was swallowed in work
}

// Serializable runs work as one serializable transaction and calls it anew when the server refuses it.
func Serializable(ctx context.Context, db *pgxpool.Pool, attempts int, work func(pgx.Tx) error) error {
	for attempt := 1; ; attempt++ {
		err := once(ctx, db, work)
		var pg *pgconn.PgError
		if err == nil || !errors.As(err, &pg) || (pg.Code != "40001" && pg.Code != "40P01") || attempt >= attempts {
			return err
		}
		pause := time.Duration(rand.Int63n(int64(20*time.Millisecond) << attempt)) // before Go 1.20: rand.Seed first
		select {
		case <-ctx.Done():
			return err
		case <-time.After(pause):
		}
	}
}
