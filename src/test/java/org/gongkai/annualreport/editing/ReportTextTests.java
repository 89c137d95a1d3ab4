package org.gongkai.annualreport.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.format.Block;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables are exchanged, everything else stays. */
class ReportTextTests {

	private static final CellId NEW = CellId.of("T3.newReceived.total");

	@Test
	void theFormHasAllCellsOnce() {
		assertThat(AReport.of(2023).text().cells()).hasSize(CellId.COUNT).doesNotHaveDuplicates();
		assertThat(Sheet.of(FormatVersion.V2019, ReportTable.T3).cells()).hasSize(23 * 7);
	}

	@Test
	void aTableWithAnotherFigureIsExchangedAndNothingElse() {
		List<Block> before = AReport.of(2023).blocks();
		ReportText text = ReportText.of(AReport.of(2023).title(), before);

		List<Block> after = text.with(Map.of(NEW, CellValue.of(21)), false);

		assertThat(after).hasSameSizeAs(before);
		assertThat(after).filteredOn((block) -> !before.contains(block))
			.containsExactly(AReport.of(2023).with(NEW.id(), "21").table(ReportTable.T3));
	}

	@Test
	void withoutAnotherFigureTheTextStaysAsItIs() {
		List<Block> before = AReport.of(2023).blocks();

		assertThat(ReportText.of("", before).with(Map.of(), true)).isEqualTo(before);
	}

	@Test
	void aBlankStaysBlankAndAStrokeStaysAStroke() {
		ReportText text = AReport.of(2023)
			.with("T3.granted.total", "")
			.with("T3.granted.business", "/")
			.with("T2.normativeDocs.inForce", "22（其中修订16）")
			.text();

		List<Block> after = text.with(Map.of(NEW, CellValue.of(21), CellId.of("T2.rules.issued"), CellValue.BLANK),
				false);

		ReportText again = ReportText.of("", after);
		assertThat(again.report().value(CellId.of("T3.granted.total"))).isEqualTo(CellValue.BLANK);
		assertThat(again.report().value(CellId.of("T2.rules.issued"))).isEqualTo(CellValue.BLANK);
		assertThat(again.report().value(CellId.of("T3.granted.business")).written()).isEqualTo("/");
		assertThat(again.report().value(CellId.of("T2.normativeDocs.inForce")).written()).isEqualTo("22（其中修订16）");
	}

	@Test
	void aTableThatIsMissingComesIntoItsPart() {
		List<Block> without = AReport.of(2023)
			.blocks()
			.stream()
			.filter((block) -> !block.equals(AReport.of(2023).table(ReportTable.T4)))
			.toList();
		ReportText text = ReportText.of(AReport.of(2023).title(), without);

		List<Block> after = text.with(Map.of(CellId.of("T4.review.total"), CellValue.of(3)), false);

		assertThat(after).hasSize(without.size() + 1);
		int place = after.indexOf(new Block.Heading(1, ReportTable.T4.part().heading()));
		assertThat(after.get(place + 1)).isInstanceOf(Block.Table.class);
		assertThat(ReportText.of("", after).report().value(CellId.of("T4.review.total"))).isEqualTo(CellValue.of(3));
	}

	@Test
	void aTableInTwoPiecesBecomesOne() {
		List<Block> pieces = new ArrayList<>();
		for (Block block : AReport.of(2023).blocks()) {
			if (block.equals(AReport.of(2023).table(ReportTable.T3))) {
				Block.Table whole = (Block.Table) block;
				pieces.add(new Block.Table("", 3, whole.rows().subList(0, 5)));
				pieces.add(new Block.Table("", 0, whole.rows().subList(5, whole.rows().size())));
			}
			else {
				pieces.add(block);
			}
		}
		ReportText text = ReportText.of(AReport.of(2023).title(), pieces);
		assertThat(text.blocksOf(ReportTable.T3)).hasSize(2);
		assertThat(text.isInForm(ReportTable.T3)).isFalse();

		assertThat(text.with(Map.of(), true)).isEqualTo(AReport.of(2023).blocks());
	}

}
