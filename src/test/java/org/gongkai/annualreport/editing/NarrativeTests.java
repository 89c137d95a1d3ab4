package org.gongkai.annualreport.editing;

import java.util.List;

import org.gongkai.annualreport.editing.Narrative.Mark;
import org.gongkai.format.Block;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** This year's text beside last year's. */
class NarrativeTests {

	private static final AReport LAST = AReport.of(2022)
		.saying(Block.Paragraph.of("不断健全机关内部政务公开工作机制。2022年组织业务培训3次，参加人员120人次。"));

	private static Narrative compared(String overview) {
		ReportText now = AReport.of(2023)
			.with("T3.newReceived.total", "21")
			.with("T3.newReceived.naturalPerson", "21")
			.saying(Block.Paragraph.of(overview))
			.text();
		return Narrative.of(now, LAST.text(), now.figures());
	}

	private static List<Narrative.Piece> marked(Narrative narrative, Mark mark) {
		return narrative.sections()
			.stream()
			.flatMap((section) -> section.pairs().stream())
			.flatMap((pair) -> pair.now().stream())
			.filter((piece) -> piece.mark() == mark)
			.toList();
	}

	@Test
	void aSentenceThatNobodyTouchedIsMarked() {
		Narrative narrative = compared("不断健全机关内部政务公开工作机制。新设公开查阅点一处并配备专人值守。");

		assertThat(marked(narrative, Mark.UNCHANGED))
			.containsExactly(new Narrative.Piece(Mark.UNCHANGED, "不断健全机关内部政务公开工作机制。"));
	}

	@Test
	void aSentenceOfWhichOnlyNumbersChangedIsMarkedOtherwise() {
		Narrative narrative = compared("2023年组织业务培训4次，参加人员98人次。");

		assertThat(narrative.count(Mark.NUMBERS_ONLY)).isEqualTo(1);
		assertThat(narrative.count(Mark.UNCHANGED)).isZero();
	}

	@Test
	void aYearOfThePastIsMarkedUnlessItIsCompared() {
		assertThat(marked(compared("2022年组织业务培训3次，参加人员120人次。"), Mark.OTHER_YEAR))
			.containsExactly(new Narrative.Piece(Mark.OTHER_YEAR, "2022年"));
		assertThat(marked(compared("收到申请21件，比2022年增加20件；（国办公开办函〔2021〕30号）。"), Mark.OTHER_YEAR)).isEmpty();
	}

	@Test
	void aNumberThatEqualsACellIsOfferedTheCellTheWordsSpeakOf() {
		List<NumberInText> numbers = compared("全年收到政府信息公开申请２１件。开展培训21次。").numbers();

		assertThat(numbers).hasSize(2);
		assertThat(numbers.get(0).text()).isEqualTo("２１");
		assertThat(numbers.get(0).offers().get(0).figure()).isEqualTo("T3.newReceived.total");
		assertThat(numbers.get(0).offers().get(0).likely()).isTrue();
		assertThat(numbers.get(1).offers()).as("no cell counts trainings").isEmpty();
	}

	@Test
	void aNumberThatFollowsSaysWhatAndWhetherItIsBehind() {
		Block text = new Block.Paragraph(
				List.of(Block.Run.of("收到"), Block.Run.of("20").following("T3.newReceived.total"), Block.Run.of("件申请。")),
				Block.Align.START);
		ReportText now = AReport.of(2023).with("T3.newReceived.total", "21").saying(text).text();

		NumberInText number = Narrative.of(now, null, now.figures()).numbers().get(0);

		assertThat(number.figure()).isEqualTo("T3.newReceived.total");
		assertThat(number.value()).isEqualTo("21");
		assertThat(number.isBehind()).isTrue();
		assertThat(number.offers()).isEmpty();
	}

}
