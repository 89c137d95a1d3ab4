package org.gongkai.inspection.consistency;

import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("总数由前后文说明的，不问")
class ExplainedTotalsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "全年安排资金200万元。第一批120万元已拨付，本次下达100万元，其余80万元另行安排。", "35家机构存在问题，其中消防方面18家，收费方面15家，资质方面9家。",
			"本机关新收申请52件，上年结转3件，共应办理55件。全年办结51件，结转下年度继续办理5件。", "新收申请31件，上年结转3件。本年度办结30件，结转下年度继续办理2件。",
			"考核满分100分，其中日常保洁40分、设施管护25分、群众满意度20分、台账资料10分，不设加分项。", "全县辖14个乡镇，其中9个镇、3个乡、3个街道，共有216个行政村。",
			"项目年初预算845.6万元。执行中追加126.3万元，因招标节约调减14.5万元，调整后全年预算数为971.9万元。" })
	void asksWhereNothingExplains(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全年安排资金300万元。第一批120万元已拨付，本次下达100万元，其余80万元另行安排。",
			"35家机构存在问题，其中消防方面18家，收费方面15家，资质方面9家，部分机构同时存在两个方面的问题。", "本机关新收申请52件，上年结转3件，共应办理55件。全年办结51件，结转下年度继续办理4件。",
			"新收申请31件，上年结转3件。本年度共办结32件，其中上年结转的3件全部办结，本年新收的办结29件。结转下年度继续办理2件。",
			"本次招聘原计划招聘40名。因报名人数不足，两个岗位各取消招聘计划1名，实际招聘计划调整为38名。",
			"吸纳见习人员400人。见习期满300人，其中留用240人，占期满人数的80.0%；另有100人仍在见习期内。", "5批次不合格样品中，有3批次检出农药残留超标，其中2批次为豇豆；另外2批次检出兽药残留超标。",
			"考核满分100分，其中日常保洁40分、设施管护25分、群众满意度20分、台账资料15分，不设加分项。", "全县辖15个乡镇，其中9个镇、3个乡、3个街道，共有216个行政村。",
			"项目年初预算845.6万元。执行中追加126.3万元，因招标节约调减14.5万元，调整后全年预算数为957.4万元。" })
	void isQuietWhereItIsExplained(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

}
