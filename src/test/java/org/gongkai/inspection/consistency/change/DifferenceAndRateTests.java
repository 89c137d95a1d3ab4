package org.gongkai.inspection.consistency.change;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("增减额和增减幅度")
class DifferenceAndRateTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "2024年度收入总计5241.50万元。与2023年度的5486.20万元相比，收、支总计各减少244.70万元，下降5.46%。",
			"收入预算总额比2025年预算的3512.40万元减少147.40万元，下降5.20%。",
			"2025年发放补贴3286人次、512.64万元。与2024年的2940人次、446.88万元相比，补贴人次增加346人次，增长11.8%；补贴金额增加65.76万元，增长24.7%。",
			"累计加装电梯486部，各年分别为38部、67部、92部、121部和168部。2025年比2024年增加47部，增长28.8%。",
			"2023年至2025年，机构分别为142家、148家和155家。2025年末比上年增加7家，增长3.7%。", "三年间，立案数分别为50起、40起、34起，2025年比2023年减少16起，下降22.0%。",
			"污染天数合计51天，比上年的60天减少9天，下降25.0%。", "水库蓄水768万立方米。蓄水量比上年同期的672万立方米多96万立方米，增加24.3%。",
			"年初馆藏图书18.60万册；年末馆藏19.90万册，比年初净增1.30万册，同比增长6.0%。" })
	void asksAboutRatesOfOtherDifferences(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024年度收入总计5241.50万元。与2023年度的5486.20万元相比，收、支总计各减少244.70万元，下降4.46%。",
			"收入预算总额比2025年预算的3512.40万元减少147.40万元，下降4.20%。",
			"“三公”经费14.60万元，比2025年减少1.20万元，下降7.6%。其中：公务用车运行维护费11.20万元，比2025年减少0.80万元；公务接待费3.40万元，比2025年减少0.40万元，下降10.5%。",
			"新增住房2280套，其中保障性租赁住房1860套，比上年增加360套，增长24.0%；公共租赁住房420套，比上年减少60套，下降12.5%。",
			"2024年收入100亿元，2025年收入112亿元，增加12亿元，按可比口径增长9.5%。", "甲校148人，乙校155人。丙校增加7人，参加比赛的增长3.7%。",
			"已建120处、还建125处。三年来，道路事故立案减少5起，下降2.1%。", "两年机构分别为142家、148家，增加约6家，增长3.7%。" })
	void isQuietAboutRatesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

}
