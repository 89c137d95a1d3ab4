package org.gongkai.inspection.consistency.slip;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.figures.Figures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("写错一位才与别的数对不上的数")
class SlippedFiguresTests {

	@ParameterizedTest
	@CsvSource(delimiter = '§',
			value = { "东片清运垃圾186吨；中片清运垃圾224吨；西片清运垃圾170吨。三个片区合计清运垃圾570吨。§570吨", "养老床位共2160张，入住老年人1404人，床位入住率为56%。§56%",
					"概算总投资2.4亿元。/累计完成投资1.5亿元，占概算总投资的65.2%。§65.2%", "11个便民服务中心共办理40810件，平均每个中心办理3170件。§3170件",
					"财政支出1864.5万元，由四部分构成：基层治理612.3万元，民生84.52万元，城市管理316.8万元，机关运行90.2万元。§84.52万元",
					"全年培训4980人次，上半年培训2380人次，下半年培训2690人次。§2690人次" })
	void asksAboutAFigureThatWouldFitWithoutASlip(String text, String words) {
		assertThat(inspect(text)).as(text).extracting(Hit::excerpt).containsExactly(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "东片清运垃圾186吨；中片清运垃圾224吨；西片清运垃圾170吨。三个片区合计清运垃圾580吨。", "养老床位共2160张，入住老年人1404人，床位入住率为65%。",
			"历时150天，较合同工期180天提前30天。", "存栏19.0万头，更正为19.2万头，相差0.2万头。", "检查商户64家，其中存在索证不全的23家，存在超范围经营的19家。",
			"项目总投资6000万元，其中中央3600万元，占60%；省级1500万元，占25%；县级900万元，占15%。", "服务费9000元，设备9台。" })
	void isQuietWhereFiguresFitOrHaveNothingToDoWithEachOther(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@Test
	void tellsWhatTheFiguresComeTo() {
		assertThat(inspect("11个便民服务中心共办理40810件，平均每个中心办理3170件。")).extracting(Hit::message)
			.containsExactly("按文中的40810件、11个推算数量和每份的数，这里应是3710件，文中写3170件。请核对这几个数。");
	}

	@Test
	void asksAboutNothingThatWasReported() {
		List<Hit> hits = new ArrayList<>();
		SlippedFigures slipped = new SlippedFigures(hits::add, (spot) -> true);
		read(slipped, "东片清运垃圾186吨；中片清运垃圾224吨；西片清运垃圾170吨。三个片区合计清运垃圾570吨。");
		slipped.finish();

		assertThat(hits).isEmpty();
	}

	@Test
	void readsTheFirstFiguresOfALongText() {
		assertThat(inspect("长1200米；".repeat(2000))).isEmpty();
	}

	private static List<Hit> inspect(String text) {
		List<Hit> hits = new ArrayList<>();
		SlippedFigures slipped = new SlippedFigures(hits::add, (spot) -> false);
		read(slipped, text);
		slipped.finish();
		return hits;
	}

	private static void read(SlippedFigures slipped, String text) {
		for (Piece piece : Texts.lines(text).pieces()) {
			slipped.read(piece, Figures.of(piece));
		}
	}

}
