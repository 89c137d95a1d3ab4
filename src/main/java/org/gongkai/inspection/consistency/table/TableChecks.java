package org.gongkai.inspection.consistency.table;

import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;

/**
 * What the tables of one text say against themselves, against each other and against the
 * paragraphs.
 */
public final class TableChecks {

	private final Consumer<Hit> hits;

	private final TextAgainstTables texts;

	private final TwoTables two;

	private final MistypedCells mistyped;

	private final PeriodFacts periods;

	/** Checks of one text; hits are handed over in the order of the checks. */
	public TableChecks(Consumer<Hit> hits) {
		this.hits = hits;
		this.texts = new TextAgainstTables(hits);
		this.two = new TwoTables(hits);
		this.mistyped = new MistypedCells(hits);
		this.periods = new PeriodFacts(hits);
	}

	/**
	 * Checks a table by itself and against the tables before it.
	 * @param beside whether the paragraphs around tell of it, as they do not in an annual
	 * report, whose sentences have rules of their own
	 */
	public void read(Piece piece, Block.Table block, boolean beside) {
		TableText table = new TableText(block, !beside);
		if (table.rows() == 0 || table.columns() == 0) {
			return;
		}
		table.countIn(TableUnits.above(piece));
		new TableTotals(piece, table, this.hits).run();
		if (piece.normalized().digits() > 0) {
			new RowRelations(piece, table, this.hits).run();
			new RowSteps(piece, table, this.hits).run();
			new RowFlows(piece, table, this.hits).run();
			TableReckoning.run(piece, table, this.hits);
		}
		TableRanks.check(piece, table, this.hits);
		this.texts.note(piece, table);
		this.two.read(piece, table);
		if (beside) {
			this.mistyped.note(table);
			this.periods.note(piece, table);
			new NearbyTables(piece, table).run((near) -> new Contradictions(near, this.hits), this.hits);
		}
	}

	/** Compares a paragraph with all tables and paragraphs that were read. */
	public void compare(Piece piece, Figures figures) {
		if (!this.texts.isEmpty()) {
			this.texts.compare(piece, figures);
		}
		this.mistyped.read(piece, figures);
		this.periods.compare(piece, figures);
	}

	/** Looks at what is known once all paragraphs are read. */
	public void finish() {
		this.mistyped.finish();
	}

}
