package org.gongkai.inspection.consistency.table;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("没有合计行的表与文中的总数")
class UnstatedTotalsTests {

	private static final String TABLE = "/|乡镇|里程（公里）|投资（万元）/|上坪镇|11.6|928/|下坪镇|8.4|672/|东坪乡|6.8|544/|西坪乡|9.5|779";

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "T:建设进展/4个乡镇完成投资2932万元。" + TABLE, "T:建设进展/完成公路36.3公里、投资2932万元。" + TABLE,
			"T:建设进展/四个乡镇完成投资2932万元。" + TABLE, "T:建设进展/各乡镇完成投资2932万元。" + TABLE,
			"T:招聘公告/招聘教师16名，全部岗位如下。/|单位|人数/|一中|2/|二中|3/|三中|2/|四中|4/|五中|5/|六中|2",
			"T:公开情况/全年办结47件。办理结果：/|结果|件数/|予以公开|22件/|部分公开|8件/|不予公开|5件/|无法提供|12件/|不予处理|3件/|合计|48件" })
	void asksWhereTheyDiffer(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:建设进展/4个乡镇完成投资2923万元。" + TABLE, "T:建设进展/进度居前的4个乡镇完成投资2932万元。" + TABLE,
			"T:建设进展/4个乡镇年度计划投资2932万元。" + TABLE, "T:建设进展/县道完成投资2932万元。" + TABLE, "T:建设进展/4个乡镇完成投资4932万元。" + TABLE,
			"T:建设进展/4个乡镇完成投资2923万元，下拨2932万元。" + TABLE })
	void isQuietAboutOthers(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

}
