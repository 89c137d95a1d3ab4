package org.gongkai.inspection.consistency;

import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("按比例、按倍数算的和列出名称的")
class SetRatesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "元旦春节期间，先后走进23家企业、11个社区，共向1250名困难职工发放慰问金75万元，人均500元，并现场解答医疗互助等方面的咨询130余人次。",
			"三次产业结构由上年的12.8∶45.1∶42.1调整为12.3∶45.6∶44.1。年末全区常住人口41.7万人。", "三次产业增加值比例结构为10.5：40.2：47.3。",
			"全市现有在营生产经营单位860家，按5%的比例随机抽取34家作为检查对象。", "共有参保企业1200户，以10%的比例抽查100户开展稽核。",
			"经查，当事人骗取失业保险金12600元。责令退回骗取的失业保险金，并处骗取金额2倍的罚款24200元。", "没收违法所得3200元，并处违法所得3倍罚款6900元。",
			"市政府决定废止下列4件行政规范性文件：《青岩市城市夜景灯光设置管理办法》《青岩市市区停车场管理规定》《青岩市机动三轮车通行管理办法》。本决定自公布之日起施行。",
			"现将以下三项制度印发你们：《请假制度》、《值班制度》。" })
	void asksAboutWhatDoesNotFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "元旦春节期间，先后走进23家企业、11个社区，共向1250名困难职工发放慰问金75万元，人均600元，并现场解答医疗互助等方面的咨询130余人次。",
			"三次产业结构由上年的12.8∶45.1∶42.1调整为12.3∶45.6∶42.1。年末全区常住人口41.7万人。", "三次产业结构调整为12.3∶45.7∶42.1。",
			"全市现有在营生产经营单位865家，按5%的比例随机抽取44家作为检查对象。", "共有企业1200户，按不低于10%的比例抽查180户开展稽核。",
			"经查，当事人骗取失业保险金12600元。责令退回骗取的失业保险金，并处骗取金额2倍的罚款25200元。", "没收违法所得3200元，并处违法所得3倍罚款9600元，合计12800元。",
			"市政府决定废止下列3件行政规范性文件：《青岩市城市夜景灯光设置管理办法》《青岩市市区停车场管理规定》《青岩市机动三轮车通行管理办法》。本决定自公布之日起施行。",
			"请一并学习以下文件：《请假制度》、《值班制度》。" })
	void isQuietAboutWhatFits(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

}
