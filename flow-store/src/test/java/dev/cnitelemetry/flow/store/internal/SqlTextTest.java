// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTextTest {
  private static final List<String> OF_BOTH =
      List.of(
          "SELECT 1",
          "SELECT ';' AS a, \"b;\" FROM x",
          "SELECT 'it''s; one' AS a",
          "SELECT 1 -- it's one; really",
          "SELECT /* a; 'b */ 1",
          "SELECT $$ ; ' $$ AS a",
          "SELECT $tag$ ; $$ ' $tag$ AS a",
          "SELECT a$b FROM c$d",
          "-- first\nSELECT 1",
          "SELECT 'open ;",
          "SELECT $1 + $2");

  private static String single(String sql, FlowEngine engine) {
    return SqlText.single(sql, engine);
  }

  @Test
  void aStatementIsTakenAsItIs() {
    for (FlowEngine engine : FlowEngine.values()) {
      for (String sql : OF_BOTH) {
        assertEquals(sql, single(sql, engine));
        assertEquals(sql, single("; ;" + sql, engine));
        if (!sql.contains("-- it's") && !sql.contains("open")) {
          assertEquals(sql, single(sql + " ; -- and no more ;\n;".replace(" ;", ";"), engine));
        }
      }
    }
    String backslash = "SELECT 'a\\'; b' AS a";
    assertEquals(backslash, single(backslash, FlowEngine.CLICKHOUSE));
    assertEquals("SELECT `a;\\`;` FROM x", single("SELECT `a;\\`;` FROM x", FlowEngine.CLICKHOUSE));
    assertEquals("SELECT 1 # ; a", single("SELECT 1 # ; a", FlowEngine.CLICKHOUSE));
    assertEquals("SELECT e'a\\'; b'", single("SELECT e'a\\'; b'", FlowEngine.DUCKDB));
    assertEquals("SELECT /* /* ; */ ; */ 1", single("SELECT /* /* ; */ ; */ 1", FlowEngine.DUCKDB));
    assertEquals("SELECT 'a\\'", single("SELECT 'a\\';", FlowEngine.DUCKDB));
  }

  @Test
  void anotherStatementIsRefused() {
    for (FlowEngine engine : FlowEngine.values()) {
      for (String sql : OF_BOTH) {
        if (sql.contains("-- it's") || sql.contains("open")) {
          continue; // takes all that follows
        }
        assertWrong(sql + "; SELECT 2", engine);
        assertWrong("SELECT 2; " + sql, engine);
        assertWrong(sql + ";;DROP TABLE flows;", engine);
      }
      for (String none : List.of("", " \n", ";", "-- a", "/* a", " ; ;", "\u00a0")) {
        assertWrong(none, engine);
      }
    }
    assertWrong("SELECT 'a\\'; SELECT 1 AS b", FlowEngine.DUCKDB);
    assertWrong("SELECT /* /* */ 1; SELECT 2", FlowEngine.CLICKHOUSE);
    assertWrong("SELECT name'a\\'; SELECT 2", FlowEngine.DUCKDB);
  }

  private static void assertWrong(String sql, FlowEngine engine) {
    FlowStoreException error =
        assertThrows(FlowStoreException.class, () -> single(sql, engine), sql);
    assertEquals(Reason.WRONG_QUERY, error.reason());
  }
}
