package org.gongkai.inspection.consistency.table;

import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;

/** What within a table follows from what else stands in it, kind by kind. */
final class TableReckoning {

	private TableReckoning() {
	}

	static void run(Piece piece, TableText table, Consumer<Hit> hits) {
		if (table.isStatutory()) {
			return;
		}
		new RowConversions(piece, table, hits).run();
		new RunningSums(piece, table, hits).run();
		new KnownWholes(piece, table, hits).run();
		new AmongRows(piece, table, hits).run();
		new RowPeriods(piece, table, hits).run();
		new RowTerms(piece, table, hits).run();
		new RowHours(piece, table, hits).run();
		new OutlineRows(piece, table, hits).run();
		new RowBalances(piece, table, hits).run();
		new RowLimits(piece, table, hits).run();
		new RowChainages(piece, table, hits).run();
		new ColumnSums(piece, table, hits).run();
	}

}
