package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("个人的固定电话（政府信息公开条例第十五条）")
class LandlineRuleTests {

	private final LandlineRule rule = new LandlineRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "住宅电话：8197569|CONFIRM|8197569|", "家庭电话（0797）8197569。|CONFIRM|（0797）8197569|",
			"申请人张建国，联系电话０７９７－８１９７５６９|CONFIRM|０７９７－８１９７５６９|", "户主李秀英家0797 8197569|CONFIRM|0797 8197569|",
			"信访人昌某某（0797-8197569）多次反映|CONFIRM|0797-8197569|", "低保户葛大娘，联系电话0797-8197569|CONFIRM|0797-8197569|",
			"倪大爷子女电话0797-8197569|CONFIRM|0797-8197569|", "家里座机8197569|CONFIRM|8197569|",
			"投诉人彭先生向县城管局反映，电话0797-8197569|CONFIRM|0797-8197569|", "投诉人：彭先生\\n电话：0797-8197569|CONFIRM|0797-8197569|",
			"彭先生（8197569）要求答复|CONFIRM|8197569|", "證人潘某某，電話：0797-8197569|CONFIRM|0797-8197569|",
			"家庭电话0797-81\\n97569|CONFIRM|0797-81\\n97569|", "证人潘某某电话零七九七八一九七五六九|CONFIRM|零七九七八一九七五六九|",
			"信访人昌某某，电话+86-797-8197569|CONFIRM|+86-797-8197569|", "0797-8197569（葛大娘）反映|CONFIRM|0797-8197569|",
			"家长电话为010-81975690|CONFIRM|010-81975690|", "拆迁户王冬生（电话0797-8197569）|CONFIRM|0797-8197569|",
			"家庭电话O797-8197569|CONFIRM|O797-8197569|", "学生家长李先生来电（0797-8197569）咨询|CONFIRM|0797-8197569|",
			"家庭电话0797一8197569|CONFIRM|0797一8197569|", "住宅电话0 7 9 7 - 8 1 9 7 5 6 9|CONFIRM|0 7 9 7 - 8 1 9 7 5 6 9|",
			"市民朱先生拨打12345反映噪声，留下电话0797-8197569|CONFIRM|0797-8197569|", "电话：0797-8197569（村民鲁大婶）|CONFIRM|0797-8197569|",
			"来电号码0797-8197569|CONFIRM|0797-8197569|", "郝某委托其妹办理，其妹电话0797-8197569|CONFIRM|0797-8197569|",
			"薛老伯，0797-8197569|CONFIRM|0797-8197569|", "投诉人0797-8197569|CONFIRM|0797-8197569|" })
	void findsIt(String text, Severity severity, String excerpt, String masked) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.replace("\\n", "\n")))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(severity);
			assertThat(hit.excerpt()).isEqualTo(excerpt.replace("\\n", "\n"));
			assertThat(hit.expected()).isEqualTo(masked);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "办公电话：0797-8197569", "联系人：周先生，电话：0797-8197569", "咨询电话0797-8197569（王女士）",
			"电话0797-8197569，请大家电话预约", "当事人：某餐饮店，联系电话：0797-8197569", "投诉人对处理结果不服的，可致电0797-8197569",
			"业主单位：某水务公司，电话：0797-8197569", "课题组成员：王老师、李老师，电话0797-8197569", "采购人信息\n名称：某医院\n联系方式：0797-8197569",
			"村民如发现火情，请报告，电话0797-8197569", "台胞证（号码：0123456789）", "联系人：张建国 电话：（0797）8197569", "咨询电话0797-8197569转8001",
			"申请人可拨打0797-8197569咨询", "监督电话：8197569", "地址：红旗大道12号 传真：0797-8197570", "住宅小区3456789平方米",
			"申请人：赣州某公司，电话0797-8197569", "家庭电话普及率80", "家庭电话3456户", "住宅电话****7569", "项目代码2023-360799-47-01-123456",
			"2023-01-02", "居民咨询服务热线0797-12345678", "家庭电话可拨打居委会0797-8197569", "失物招领：请失主到派出所认领，电话0797-8197569",
			"申请人对答复不服的，可向县政府申请行政复议，电话0797-8197569", "原告代理律师所在律师事务所电话0797-8197569", "网格员：周某，联系电话0797-8197569",
			"死者遗体存放于县殡仪馆，殡仪馆电话0797-8197569", "请家长致电学校，电话0797-8197569" })
	void isQuietAboutLookAlikes(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	/** 租客 and 客服 share a character. */
	@ParameterizedTest
	@ValueSource(strings = { "租客服务热线：0797-8197569", "租客服务中心值班电话0797-8197569" })
	void isQuietAboutBodiesWhoseNamesOverlapAPerson(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void tellsAListOfPersonsFromADirectoryOfAnOffice() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("姓名|家庭住址|联系电话", "张三|沙石镇|0797-8197569"))))
			.extracting(Hit::severity)
			.containsExactly(Severity.CONFIRM);
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("姓名|职务|联系电话", "张三|主任|0797-8197569")))).isEmpty();
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("单位|电话", "财政局|0797-8197569")))).isEmpty();
	}

	@Test
	void readsATableWithBlankCells() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("姓名|　|联系电话", "张三| |0797-8197569", "　|李四| "))))
			.extracting(Hit::excerpt)
			.containsExactly("0797-8197569");
	}

	@Test
	void asksAboutANumberOfWhichNothingIsSaid() {
		assertThat(this.rule.inspect(Texts.paragraphs("0797-8197569"))).extracting(Hit::severity)
			.containsExactly(Severity.CONFIRM);
	}

	@Test
	void findsTheSecondNumberAsWell() {
		assertThat(this.rule.inspect(Texts.paragraphs("滕某，电话：0797-8197569/8197570"))).extracting(Hit::excerpt)
			.containsExactly("0797-8197569", "8197570");
	}

	@Test
	void manyNumbersOfTheOfficeHideNoPersonsNumber() {
		LandlineRule knowing = new LandlineRule(() -> List.of("0797-8197569"));
		String text = "户主王某某，电话0797-8197569。".repeat(600) + "户主王某某，电话0797-8197570。";

		assertThat(knowing.inspect(Texts.paragraphs(text))).singleElement()
			.satisfies((hit) -> assertThat(hit.excerpt()).isEqualTo("0797-8197570"));
	}

	@Test
	void neverDoubtsTheOfficesOwnNumbers() {
		LandlineRule knowing = new LandlineRule(() -> List.of("0797-8197569", ""));

		assertThat(knowing.inspect(Texts.paragraphs("住宅电话：8197569", "家庭电话：（0797）8197569"))).isEmpty();
		assertThat(knowing.inspect(Texts.paragraphs("住宅电话：8197568"))).hasSize(1);
	}

}
