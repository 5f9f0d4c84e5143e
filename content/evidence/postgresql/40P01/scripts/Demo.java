// Compile with Transfer.java; JDBC_URL from the environment, node and OPPONENT (opponent.mjs) too
import java.io.*; import java.sql.*; import java.util.*; import org.postgresql.ds.PGSimpleDataSource;
public class Demo {
  public static void main(String[] a) throws Exception {
    PGSimpleDataSource ds = new PGSimpleDataSource(); ds.setURL(System.getenv("JDBC_URL"));
    System.out.println("# pgjdbc " + org.postgresql.util.DriverInfo.DRIVER_VERSION + ", Java " + System.getProperty("java.version"));
    for (String name : List.of("once", "always", "swallowed")) {
      Process p = new ProcessBuilder("node", System.getenv("OPPONENT"), name.equals("always") ? "1000" : "1").start();
      new BufferedReader(new InputStreamReader(p.getInputStream())).readLine();
      long t = System.nanoTime(); int[] n = {0};
      try {
        Transfer.inTransaction(ds, tx -> { n[0]++; try (Statement s = tx.createStatement()) {
          s.executeUpdate("UPDATE accounts SET balance = balance - 30 WHERE id = 1");
          try { s.executeUpdate("UPDATE accounts SET balance = balance + 30 WHERE id = 2"); } catch (SQLException e) { if (!name.equals("swallowed")) throw e; }
          return null; } }, 4);
        System.out.printf("%s: no error after %d attempts, %.2f s%n", name, n[0], (System.nanoTime() - t) / 1e9);
      } catch (SQLException e) {
        System.out.printf("%s: %s %s after %d attempts, %.2f s: %s%n", name, e.getClass().getSimpleName(), e.getSQLState(), n[0], (System.nanoTime() - t) / 1e9, e.getMessage().split("\n")[0]);
      }
      p.destroy();
      if (!name.equals("always")) { Thread.sleep(500); try (Connection c = ds.getConnection(); Statement s = c.createStatement(); ResultSet r = s.executeQuery("select string_agg(id || ': ' || balance, ', ' order by id) from accounts")) { r.next(); System.out.println("    " + r.getString(1)); } }
    }
    try (Connection c = ds.getConnection(); Statement s = c.createStatement()) { s.execute("update accounts set balance = 100"); }
    List<Thread> all = new ArrayList<>();
    for (int n = 0; n < 20; n++) { boolean even = n % 2 == 0; Thread th = new Thread(() -> { try { Transfer.transfer(ds, even ? 2 : 1, even ? 1 : 2, even ? 4 : 3); } catch (Exception e) { System.out.println(e); } }); all.add(th); th.start(); }
    for (Thread th : all) th.join();
    try (Connection c = ds.getConnection(); Statement s = c.createStatement(); ResultSet r = s.executeQuery("select string_agg(id || ': ' || balance, ', ' order by id) from accounts")) { r.next(); System.out.println("order: 20 opposite transfers at once: " + r.getString(1)); }
    System.exit(0);
  }
}
