package org.gongkai.format;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages as sites publish them: held together by tables, titled in their head. */
class HtmlPageTests {

	private static final String FIGURES = "<table><tr><td>项目</td><td>数量</td></tr><tr><td>规章</td><td>3</td></tr></table>";

	private final Importer importer = new DefaultImporter();

	@Test
	void aTableThatHoldsThePageTogetherIsNoTable() throws Exception {
		Reading page = this.importer.html("<table width=1000><tr><td><ul><li>首页</li></ul></td><td><div><p>正文第一段</p>"
				+ FIGURES + "<p>正文第二段</p></div></td></tr></table>");

		assertThat(page.blocks()).hasSize(4);
		assertThat(page.blocks()).filteredOn(Table.class::isInstance)
			.singleElement()
			.satisfies((block) -> assertThat(((Table) block).rows().get(1).cells().get(1).text()).isEqualTo("3"));
	}

	@Test
	void aSmallTableInACellOfFiguresStaysInIt() throws Exception {
		Reading page = this.importer.html("<table><tr><td>a</td></tr><tr><td>b</td></tr><tr><td>c"
				+ "<table><tr><td>1</td><td>2</td></tr></table></td></tr></table>");

		assertThat(page.blocks()).singleElement()
			.satisfies((block) -> assertThat(((Table) block).rows().get(2).cells()).containsExactly(Cell.of("c\n1 2")));
	}

	@Test
	void theArticlesOwnTitleIsTakenAndNotRepeated() throws Exception {
		Reading page = this.importer.html("<html><head><title>某局年报_某市人民政府</title>"
				+ "<meta name='articletitle' content='某局2023年政府信息公开工作年度报告'></head><body><h1>某市人民政府门户网站</h1>"
				+ "<div class=title>某局2023年政府信息公开工作年度报告</div><p>正文</p></body></html>");

		assertThat(page.title()).isEqualTo("某局2023年政府信息公开工作年度报告");
		assertThat(page.blocks()).extracting(Block::plainText).containsExactly("某市人民政府门户网站", "正文");
	}

	@ParameterizedTest
	@CsvSource({ "某局2023年年报_某市人民政府, 某局2023年年报", "某局2023年年报 - 某某门户网站, 某局2023年年报", "2021-2025年规划, 2021-2025年规划",
			"某市财政局, 某市财政局" })
	void theNameOfTheSiteIsNoPartOfTheTitle(String window, String title) throws Exception {
		assertThat(this.importer.html("<html><head><title>" + window + "</title></head><body><p>正文</p></body></html>")
			.title()).isEqualTo(title);
	}

}
