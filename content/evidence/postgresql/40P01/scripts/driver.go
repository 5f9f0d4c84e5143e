package main
import ("context";"errors";"fmt";"github.com/jackc/pgconn";"github.com/jackc/pgx/v4")
func main() { ctx := context.Background(); c, err := pgx.Connect(ctx, "application_name=d-pgx"); if err != nil { panic(err) }
 err = c.BeginFunc(ctx, func(tx pgx.Tx) error { for id := 1; id <= 2; id++ { if _, err := tx.Exec(ctx, "update accounts set balance = balance where id = $1", id); err != nil { return err } }; return nil })
 var pe *pgconn.PgError; errors.As(err, &pe); fmt.Printf("pgx 4.15: %T Code=%s Detail=%v SafeToRetry=%v Error()=%q\n", pe, pe.Code, pe.Detail != "", pgconn.SafeToRetry(err), err) }
