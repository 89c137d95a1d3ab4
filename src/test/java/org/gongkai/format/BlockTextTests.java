package org.gongkai.format;

import java.util.List;

import org.gongkai.format.Block.Align;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Item;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Run;
import org.gongkai.format.BlockText.Replacement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BlockTextTests {

	private static final Run BOLD = new Run("全年收到", true, false, false, null);

	private static final Run NUMBER = new Run("12", false, false, false, null, "T3.newReceived.total");

	@Test
	void aParagraphKeepsTheMannerOfItsOtherPieces() {
		Block paragraph = new Block.Paragraph(List.of(BOLD, NUMBER, Run.of("件申请")), Align.CENTER);

		assertThat(BlockText.replaced(paragraph, 2, 4, "受理"))
			.isEqualTo(new Block.Paragraph(List.of(BOLD.withText("全年受理"), NUMBER, Run.of("件申请")), Align.CENTER));
	}

	@Test
	void wordsThatReachOverPiecesTakeTheMannerOfTheFirst() {
		Block paragraph = new Block.Paragraph(List.of(BOLD, NUMBER, Run.of("件申请")), Align.START);

		assertThat(BlockText.replaced(paragraph, 3, 7, "了"))
			.isEqualTo(new Block.Paragraph(List.of(BOLD.withText("全年收了"), Run.of("申请")), Align.START));
	}

	@Test
	void aNumberChangedByHandFollowsNothing() {
		Block paragraph = new Block.Paragraph(List.of(NUMBER), Align.START);

		assertThat(BlockText.replaced(paragraph, 1, 2, "3"))
			.isEqualTo(new Block.Paragraph(List.of(Run.of("13")), Align.START));
	}

	@Test
	void aPlaceWithoutLengthTakesWordsIn() {
		assertThat(BlockText.replaced(Block.Paragraph.of("国办发〔2023〕15"), 11, 11, "号").plainText())
			.isEqualTo("国办发〔2023〕15号");
		assertThat(BlockText.replaced(Block.Paragraph.of(""), 0, 0, "无").plainText()).isEqualTo("无");
	}

	@Test
	void anItemOfAListIsFound() {
		Block list = new Block.ListBlock(true, List.of(new Item(0, List.of(Run.of("第一"))), new Item(0, List.of()),
				new Item(1, List.of(Run.of("第二项")))));

		assertThat(BlockText.replaced(list, 4, 6, "第三").plainText()).isEqualTo("第一\n\n第三项");
	}

	@Test
	void aCellIsFoundBehindEmptyOnes() {
		Block table = new Block.Table("", 1, List.of(new Row(List.of(Cell.of(""), Cell.of("姓名"), Cell.of(""))),
				new Row(List.of(Cell.of("1"), Cell.of("张某"), Cell.of("13812345678")))));
		int from = table.plainText().indexOf("138");

		Block masked = BlockText.replaced(table, from, from + 11, "138****5678");

		assertThat(masked.plainText()).isEqualTo(table.plainText().replace("13812345678", "138****5678"));
		assertThat(((Block.Table) masked).rows().get(1).cells().get(2).text()).isEqualTo("138****5678");
	}

	@Test
	void aPlaceBetweenCellsIsRefused() {
		Block table = new Block.Table("表1", 0, List.of(new Row(List.of(Cell.of("甲"), Cell.of("乙")))));

		assertThatIllegalArgumentException().isThrownBy(() -> BlockText.replaced(table, 3, 6, ""));
		assertThatIllegalArgumentException().isThrownBy(() -> BlockText.replaced(table, 3, 60, ""));
		assertThat(BlockText.replaced(table, 0, 2, "表2").plainText()).isEqualTo("表2\n甲\n乙");
	}

	@Test
	void severalPlacesAreReplacedInOneGo() {
		Block paragraph = new Block.Paragraph(List.of(BOLD, NUMBER, Run.of("件申请")), Align.START);

		assertThat(BlockText.replaced(paragraph,
				List.of(new Replacement(0, 1, "今"), new Replacement(3, 5, "了2"), new Replacement(5, 6, ""),
						new Replacement(7, 9, "答复"), new Replacement(9, 9, "。"))))
			.isEqualTo(new Block.Paragraph(List.of(BOLD.withText("今年收了2"), Run.of("件答复。")), Align.START));
	}

	@Test
	void placesInSeveralCellsAndItemsAreReplacedInOneGo() {
		Block table = new Block.Table("表1", 0,
				List.of(new Row(List.of(Cell.of("甲乙甲"), Cell.of("甲"))), new Row(List.of(Cell.of("甲"), Cell.of("丁")))));
		Block list = new Block.ListBlock(false,
				List.of(new Item(0, List.of(Run.of("甲乙"))), new Item(0, List.of(Run.of("丙丁")))));

		assertThat(
				BlockText
					.replaced(table, List.of(new Replacement(1, 2, "2"), new Replacement(3, 4, "戊"),
							new Replacement(5, 6, "己"), new Replacement(9, 10, "")))
					.plainText())
			.isEqualTo("表2\n戊乙己\n甲\n\n丁");
		assertThat(
				BlockText.replaced(list, List.of(new Replacement(0, 1, "戊"), new Replacement(4, 5, "己"))).plainText())
			.isEqualTo("戊乙\n丙己");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> BlockText.replaced(list, List.of(new Replacement(0, 2, ""), new Replacement(1, 2, ""))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> BlockText.replaced(list, List.of(new Replacement(1, 4, ""))));
	}

}
