package org.gongkai.annualreport.editing;

import java.util.List;
import java.util.Map;

import org.gongkai.format.Block;
import org.gongkai.format.Block.Run;
import org.gongkai.inspection.Spot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Numbers in the text that follow a cell. */
class LiveFiguresTests {

	private static final String NEW = "T3.newReceived.total";

	private static final List<Block> LINKED = List
		.of(paragraph(Run.of("收到申请"), Run.of("21").following(NEW), Run.of("件。")));

	private static Block paragraph(Run... runs) {
		return new Block.Paragraph(List.of(runs), Block.Align.START);
	}

	@Test
	void aNumberFollowsItsCell() {
		assertThat(LiveFigures.follow(LINKED, Map.of(NEW, "22")))
			.containsExactly(paragraph(Run.of("收到申请"), Run.of("22").following(NEW), Run.of("件。")));
	}

	@Test
	void aNumberWhoseCellIsBlankStays() {
		assertThat(LiveFigures.follow(LINKED, Map.of())).isEqualTo(LINKED);
	}

	@Test
	void aNumberThatIsRightStaysAsItIsWritten() {
		List<Block> words = List.of(paragraph(Run.of("收到"), Run.of("二十一").following(NEW), Run.of("件。")));

		assertThat(LiveFigures.follow(words, Map.of(NEW, "21"))).isEqualTo(words);
	}

	@Test
	void aNumberInPiecesIsOneNumber() {
		List<Block> pieces = List
			.of(paragraph(new Run("2", true, false, false, null, NEW), Run.of("1").following(NEW), Run.of("件。")));

		assertThat(LiveFigures.follow(pieces, Map.of(NEW, "21"))).isEqualTo(pieces);
		assertThat(LiveFigures.follow(pieces, Map.of(NEW, "30")))
			.containsExactly(paragraph(new Run("30", true, false, false, null, NEW), Run.of("件。")));
	}

	@Test
	void aNumberIsLinkedAndFreedAgain() {
		List<Block> plain = List.of(Block.Paragraph.of("收到申请21件。"));

		assertThat(LiveFigures.link(plain, new Spot(0, 4, 6), NEW)).isEqualTo(LINKED);
		assertThat(LiveFigures.link(LINKED, new Spot(0, 4, 6), null)).isEqualTo(plain);
	}

	@Test
	void aNumberInAListIsLinkedInItsItem() {
		Block list = new Block.ListBlock(false,
				List.of(new Block.Item(0, List.of(Run.of("第一项"))), new Block.Item(0, List.of(Run.of("收到21件")))));

		Block linked = LiveFigures.link(List.of(list), new Spot(0, 6, 8), NEW).get(0);

		assertThat(((Block.ListBlock) linked).items().get(1).runs()).containsExactly(Run.of("收到"),
				Run.of("21").following(NEW), Run.of("件"));
		assertThat(linked.plainText()).isEqualTo(list.plainText());
	}

	@Test
	void onlyTextThatIsThereCanBeLinked() {
		assertThatIllegalArgumentException().isThrownBy(() -> LiveFigures.link(LINKED, new Spot(0, 4, 99), NEW));
		assertThatIllegalArgumentException().isThrownBy(() -> LiveFigures.link(LINKED, new Spot(3, 0, 1), NEW));
	}

}
