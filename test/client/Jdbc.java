// JDBC: metadata, ResultSet.getObject on every type, prepared statements.  See clients.pl for what each client shows.
import java.nio.file.*;
import java.sql.*;
import java.util.*;

class Jdbc {
	static void ok(boolean right, String name) {
		System.out.println((right ? "ok - " : "not ok - ") + name);
	}

	// Reads every column of every row as an object and as text; gives the number of rows.
	static int read(Connection db, String table) throws SQLException {
		try (Statement s = db.createStatement(); ResultSet rows = s.executeQuery("SELECT * FROM " + table)) {
			int n = 0;
			for (; rows.next(); n++)
				for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
					Object o = rows.getObject(i);
					if ((o == null) != (rows.getString(i) == null))
						throw new SQLException(table + ": column " + i);
					if (o instanceof Array a && a.getArray() == null)
						throw new SQLException(table + ": array " + i);
				}
			return n;
		}
	}

	static String one(Connection db, String query, Object... arguments) throws SQLException {
		try (PreparedStatement s = db.prepareStatement(query)) {
			for (int i = 0; i < arguments.length; i++)
				s.setObject(i + 1, arguments[i]);
			ResultSet row = s.executeQuery();
			row.next();
			return row.getString(1);
		}
	}

	public static void main(String[] a) throws Exception {
		String body = Files.readString(Path.of(a[1])).strip();
		Map<String, String> e = System.getenv();
		Connection db = DriverManager.getConnection("jdbc:postgresql://" + e.get("PGHOST") + ":" + e.get("PGPORT") + "/"
			+ e.get("PGDATABASE"), e.get("PGUSER"), "");
		DatabaseMetaData meta = db.getMetaData();

		ResultSet tables = meta.getTables(null, "dialogue", "%", new String[] { "TABLE", "VIEW" });
		while (tables.next()) {
			String table = tables.getString("TABLE_NAME");
			ok(tables.getString("REMARKS") != null, "getTables gives the comment on " + table);
			ok(read(db, table) == Integer.parseInt(one(db, "SELECT count(*) FROM " + table)), "reads " + table);
		}
		ResultSet columns = meta.getColumns(null, "dialogue", "bi\\_%", "%");
		List<String> bare = new ArrayList<>(), strange = new ArrayList<>();
		while (columns.next()) {
			String column = columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME");
			if (columns.getString("REMARKS") == null)
				bare.add(column);
			if (columns.getInt("DATA_TYPE") == Types.OTHER && !columns.getString("TYPE_NAME").equals("jsonb"))
				strange.add(column);
		}
		ok(bare.isEmpty(), "getColumns gives a comment on every column of the bi_ views" + bare);
		ok(strange.isEmpty(), "the bi_ views have no column of a type that JDBC has no code for" + strange);

		try (PreparedStatement s = db.prepareStatement("INSERT INTO statement (source, body) VALUES (?, ?)")) {
			s.setString(1, a[0]);
			s.setString(2, body);
			ok(s.executeUpdate() == 1, "writes a statement");
		}
		try (PreparedStatement s = db.prepareStatement(
				"SELECT evidence, span_start, span_end, parties FROM bi_commitments WHERE source = ?")) {
			s.setString(1, a[0]);
			ResultSet row = s.executeQuery();
			row.next();
			int start = body.offsetByCodePoints(0, row.getInt(2) - 1), end = body.offsetByCodePoints(0, row.getInt(3) - 1);
			ok(row.getString(1).equals(body.substring(start, end)), "the span of its commitment counts code points");
			ok(Arrays.equals((String[]) row.getArray(4).getArray(), new String[] { "JP", "NO" }), "an array of parties");
		}
		try (PreparedStatement s = db.prepareStatement("UPDATE commitment SET due = ?, actors = ? "
				+ "WHERE statement_id = (SELECT id FROM statement WHERE source = ?) RETURNING due, actors")) {
			s.setObject(1, "2022~", Types.OTHER);
			s.setObject(2, "{NO}", Types.OTHER);
			s.setString(3, a[0]);
			ResultSet row = s.executeQuery();
			ok(row.next() && row.getString(1).equals("2022~") && row.getString(2).equals("{NO}"),
				"writes values of custom types");
		}
		try (Statement s = db.createStatement(); Statement t = db.createStatement()) {
			ResultSet value = s.executeQuery("SELECT * FROM every_type");
			ResultSet text = t.executeQuery("SELECT * FROM every_type_as_text");
			value.next();
			text.next();
			for (int i = 1; i <= value.getMetaData().getColumnCount(); i++) {
				Object o = value.getObject(i);
				ok(o.toString().equals(text.getString(i)) && (!(o instanceof Array array) || array.getArray() != null),
					"getObject of a " + value.getMetaData().getColumnTypeName(i) + ": " + o);
			}
		}
	}
}
