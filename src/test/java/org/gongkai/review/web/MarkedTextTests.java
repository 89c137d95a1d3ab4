package org.gongkai.review.web;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class MarkedTextTests {

	@Test
	void aPassageIsMarkedAcrossItsRuns() {
		String marked = MarkedText.of("<p data-block=\"0\">请<strong>于今</strong>年办理</p>", List.of(finding(7, 0, 1, 4)));

		assertThat(marks(marked)).containsExactly("mark-7 于今", " 年");
		assertThat(Jsoup.parse(marked).text()).isEqualTo("请于今年办理");
	}

	@Test
	void passagesThatOverlapAreAllMarked() {
		String marked = MarkedText.of("<p data-block=\"0\">一二三四五六</p>",
				List.of(finding(1, 0, 0, 4), finding(2, 0, 2, 6), finding(3, 0, 2, 3), finding(4, 0, 5, 6)));

		assertThat(passage(marked, 1)).isEqualTo("一二");
		assertThat(Jsoup.parse(marked).select("mark").text()).contains("三", "四", "五", "六");
		assertThat(marks(marked)).extracting((mark) -> mark.split(" ")[0])
			.contains("mark-1", "mark-2", "mark-3", "mark-4");
		assertThat(Jsoup.parse(marked).text()).isEqualTo("一二三四五六");
	}

	@Test
	void cellsAndItemsCountAsLines() {
		String table = "<table data-block=\"0\"><caption>表一</caption><tbody><tr><td></td><td>甲乙</td></tr><tr><td>丙</td><td>丁</td></tr></tbody></table>";
		// 表一 ⏎ ⏎ 甲乙 ⏎ 丙 ⏎ 丁
		String marked = MarkedText.of(table + "<ul data-block=\"1\"><li>戊</li><li>己庚</li></ul>",
				List.of(finding(1, 0, 5, 6), finding(2, 0, 9, 10), finding(3, 1, 3, 4), finding(4, 0, 0, 2)));

		assertThat(passage(marked, 1)).isEqualTo("乙");
		assertThat(passage(marked, 2)).isEqualTo("丁");
		assertThat(passage(marked, 3)).isEqualTo("庚");
		assertThat(passage(marked, 4)).isEqualTo("表一");
	}

	@Test
	void placesOutsideOfTheTextAreLeftAlone() {
		String html = "<p data-block=\"0\">短</p><p data-block=\"1\"></p>";

		assertThatNoException().isThrownBy(() -> MarkedText.of(html,
				List.of(finding(1, 0, 3, 9), finding(2, -1, 0, 2), finding(3, 9, 0, 1), finding(4, 1, 0, 1))));
	}

	@Test
	void aLongListIsMarkedWithinASecondOrTwo() {
		StringBuilder rows = new StringBuilder("<table data-block=\"0\"><tbody>");
		IntStream.range(0, 5000)
			.forEach((row) -> rows.append("<tr><td>12345</td><td>李某某</td><td>13800000000</td></tr>"));
		List<Finding> findings = IntStream.range(0, 1000)
			.mapToObj((row) -> finding(row + 1, 0, 22 * row + 10, 22 * row + 21))
			.toList();

		String marked = assertTimeout(Duration.ofSeconds(5), () -> MarkedText.of(rows + "</tbody></table>", findings));

		assertThat(marks(marked)).hasSize(1000).allSatisfy((mark) -> assertThat(mark).endsWith(" 13800000000"));
	}

	private static List<String> marks(String html) {
		return Jsoup.parse(html).select("mark").stream().map((mark) -> mark.id() + " " + mark.text()).toList();
	}

	private static String passage(String html, long finding) {
		Element mark = Jsoup.parse(html).getElementById("mark-" + finding);
		return (mark != null) ? mark.text() : "";
	}

	private static Finding finding(long id, int block, int from, int to) {
		return new Finding(id, 1, 1, "D2",
				new Hit(Severity.BLOCK, new Spot(block, from, to), "", "甲", "请核对。", null, null), Finding.State.OPEN,
				null, null, null);
	}

}
