package org.gongkai.inspection.consistency.table;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("正文说表格的几行：名次、先后、达到某个数的、有几个、都怎样")
class SeveralRowsTests {

	private static final String STRAW = "/镇|可收集量（吨）|利用量（吨）|利用率（%）/东山镇|8200|7544|92.0/西河镇|6400|5632|88.0/南岭镇|5100|4845|95.0/北塘镇|7300|6643|91.0";

	private static final String VISITS = "/场馆|2024年接待（万人次）|2025年接待（万人次）/博物馆|42.5|48.3/图书馆|36.8|35.2/美术馆|12.6|15.1/科技馆|28.4|33.9";

	private static final String VILLAGES = "/村名|得分|等级/东村|96|五星/西村|88|四星/南村|91|五星/北村|85|四星/中村|93|五星";

	private static final String PAID = "/项目|计划（万元）|完成（万元）|完成率/道路硬化|320|288|90%/安全饮水|180|189|105%/环境整治|150|120|80%/产业路|210|210|100%";

	private static final String WATER = "/水厂|浑浊度|余氯/甲水厂|0.62|0.32/乙水厂|1.36|0.21/丙水厂|0.74|0.03/丁水厂|0.58|0.27";

	private static final String ACCIDENTS = "/街道|受理（件）|办结（件）|事故（起）/东门街道|30|32|3/西门街道|28|26|0/南苑街道|41|43|2/北苑街道|25|24|1";

	private static final String MARKS = "/乡镇|得分|名次/甲乡|96.5|1/乙乡|95.8|2/丙乡|95.8|2/丁乡|94.2|4/戊乡|92.7|5";

	private static final String RIVERS = "/河流|长度（公里）|巡查次数/清江|32.5|48/白河|18.2|36/柳溪|9.6|24/长渠|14.3|20";

	private static final String MONTHS = "/月份|销量（吨）|均价（元）/1月|120|7.8/2月|95|7.2/3月|138|6.5/4月|150|6.2/5月|162|5.9";

	private static final String OPINIONS = "/文件名称|起草单位|处理意见/户外广告办法|城管局|废止/临时救助办法|民政局|修改/贴息办法|财政局|废止/停车场办法|交通局|继续有效/社区办法|民政局|修改";

	private final FiguresRule rule = new FiguresRule();

	private static String text(String prose) {
		return prose.replace("秆表", STRAW)
			.replace("馆表", VISITS)
			.replace("村表", VILLAGES)
			.replace("费表", PAID)
			.replace("水表", WATER)
			.replace("事表", ACCIDENTS)
			.replace("分表", MARKS)
			.replace("河表", RIVERS)
			.replace("月表", MONTHS)
			.replace("件表", OPINIONS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "情况如下。秆表/南岭镇可收集量最大。", "情况如下。秆表/利用率最高的是东山镇。", "情况如下。秆表/利用率最低的镇为北塘镇。", "情况如下。秆表/东山镇利用率位列第三。",
			"情况如下。秆表/利用情况最好的是北塘镇。", "情况如下。秆表/东山镇利用率92.0%，在4个镇中最高。", "情况如下。馆表/增量最大的是科技馆。", "情况如下。馆表/接待人次增长最快的是博物馆。",
			"情况如下。河表/白河最长、巡查次数最多。", "情况如下。河表/里程最短的是长渠。", "情况如下。费表/道路硬化进度最慢。", "情况如下。分表/乙乡与丁乡得分相同。",
			"情况如下。分表/乙乡、丁乡并列第2名。", "情况如下。分表/甲乡和乙乡得分并列第一。", "情况如下。秆表/利用率居前两位的是南岭镇和北塘镇。", "情况如下。秆表/利用率后两位的是西河镇、东山镇。",
			"情况如下。河表/巡查次数由多到少依次为清江、柳溪、白河、长渠。", "情况如下。分表/得分前三名依次为乙乡、甲乡、丙乡。", "情况如下。秆表/南岭镇、北塘镇利用率居前两位。" })
	void asksAboutTheFirstAndAboutOrders(String prose) {
		assertThat(this.rule.inspect(Texts.lines(text(prose)))).as(prose).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "情况如下。秆表/东山镇可收集量最大。", "情况如下。秆表/利用率最高的是南岭镇。", "情况如下。秆表/东山镇利用率位列第二。", "情况如下。秆表/西河镇群众满意度最高。",
			"情况如下。秆表/西河镇利用率为历年最高。", "情况如下。秆表/2个山区镇中，东山镇利用率最高。", "情况如下。秆表/利用率最低的镇将被约谈。", "情况如下。秆表/东山镇未利用最少。",
			"情况如下。秆表/西河镇户均利用量最多。", "情况如下。馆表/增量最大的是博物馆，增幅最大的是美术馆。", "情况如下。河表/清江最长、巡查次数最多。", "情况如下。费表/环境整治进度最慢。",
			"情况如下。分表/乙乡与丙乡得分相同，并列第2名。", "情况如下。分表/乙乡、丁乡做法相同。", "情况如下。秆表/利用率居前两位的是南岭镇和东山镇。", "情况如下。秆表/利用率后两位的是西河镇、北塘镇。",
			"情况如下。秆表/利用率前三名有东山镇和北塘镇。", "情况如下。河表/巡查次数由多到少依次为清江、白河、柳溪、长渠。", "情况如下。分表/除甲乡外，得分前两名为乙乡、丙乡。",
			"情况如下。秆表/在3个镇中，东山镇、北塘镇利用率居前两位。" })
	void isQuietAboutPlacesThatAColumnShows(String prose) {
		assertThat(this.rule.inspect(Texts.lines(text(prose)))).as(prose).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "情况如下。秆表/利用率超过90%的镇有2个。", "情况如下。秆表/利用率不足90%的有西河镇、北塘镇。",
			"情况如下。秆表/利用率达到92%的为东山镇、南岭镇、北塘镇3个镇。", "情况如下。秆表/仅有西河镇、北塘镇利用率低于90%。", "情况如下。秆表/除西河镇外，其他各镇利用率均在92%以上。",
			"情况如下。秆表/各镇利用率均超过90%。", "情况如下。秆表/有1个镇利用率高于平均水平。", "情况如下。秆表/90%以上的3个，为东山镇、西河镇、南岭镇。",
			"情况如下。秆表/利用率90%以上、不足94%的镇有3个。", "情况如下。馆表/各场馆接待人次均较上年有所增长。", "情况如下。馆表/2个场馆接待人次实现增长。", "情况如下。馆表/接待人次下降的有美术馆。",
			"情况如下。费表/超额完成计划的有安全饮水、产业路。", "情况如下。费表/道路硬化、安全饮水未完成计划。", "情况如下。费表/4个项目中3个已完成计划。",
			"余氯应不低于0.05，浑浊度不超过1。水表/浑浊度超标的有丙水厂1家。", "余氯应不低于0.05，浑浊度不超过1。水表/检测显示3家水厂达标。", "情况如下。事表/未发生事故的街道有2个。",
			"情况如下。事表/发生事故的有东门街道、西门街道、南苑街道。", "情况如下。事表/东门、北苑2个街道办结数多于受理数。", "情况如下。事表/除西门街道外，其余2个街道均发生了事故。",
			"情况如下。村表/评定五星村2个。", "情况如下。村表/五星村为东村、西村、中村。", "情况如下。件表/其中拟废止3件、拟修改2件。", "情况如下。件表/5件中继续有效的2件。" })
	void asksWhichRowsAreSo(String prose) {
		assertThat(this.rule.inspect(Texts.lines(text(prose)))).as(prose).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "情况如下。秆表/利用率超过90%的镇有3个。", "情况如下。秆表/利用率不足90%的有西河镇。", "情况如下。秆表/利用率92%以上的有1个镇。",
			"情况如下。秆表/利用率92%以上的有南岭镇等2个镇。", "情况如下。秆表/利用率超过90%的村有36个。", "情况如下。秆表/利用率要达到95%以上的镇应有4个。",
			"情况如下。秆表/上年利用率超过90%的镇有2个。", "情况如下。秆表/除西河镇外，其他各镇利用率均在91%以上。", "情况如下。秆表/部分镇利用率均超过93%。",
			"情况如下。秆表/有2个镇利用率高于平均水平。", "情况如下。秆表/利用率90%以上、不足94%的镇有2个。", "情况如下。馆表/3个场馆接待人次实现增长。",
			"情况如下。馆表/除图书馆外，各场馆接待人次均较上年有所增长。", "情况如下。馆表/接待人次下降的有图书馆。", "情况如下。费表/超额完成计划的有安全饮水。",
			"情况如下。费表/道路硬化、环境整治未完成计划。", "情况如下。费表/4个项目中2个已完成计划。", "余氯应不低于0.05，浑浊度不超过1。水表/浑浊度超标的有乙水厂1家，余氯不达标的有丙水厂1家。",
			"余氯应不低于0.05，浑浊度不超过1。水表/检测显示2家水厂达标。", "情况如下。事表/未发生事故的街道有1个。", "情况如下。事表/东门、南苑2个街道办结数多于受理数。",
			"情况如下。事表/除西门街道外，其余3个街道均发生了事故。", "情况如下。村表/评定五星村3个、四星村2个。", "情况如下。村表/五星村为东村、南村、中村。",
			"情况如下。件表/5件中拟废止2件、拟修改2件，其余1件继续有效。", "情况如下。件表/民政局和城管局各有4件。",
			"情况如下。/科室|件数|状态/甲科|6|已整改/乙科|3|整改中/丙科|2|已整改/11件中已整改8件。" })
	void isQuietAboutRowsThatAreSo(String prose) {
		assertThat(this.rule.inspect(Texts.lines(text(prose)))).as(prose).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "情况如下。秆表/全县秸秆综合利用率为93.1%。", "情况如下。秆表/利用率最高与最低相差8个百分点。", "情况如下。月表/从月份看，销量逐月增加。",
			"情况如下。月表/均价逐月上升。" })
	void asksAboutAWholeColumn(String prose) {
		assertThat(this.rule.inspect(Texts.lines(text(prose)))).as(prose).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "情况如下。秆表/全县秸秆综合利用率为91.4%。", "情况如下。秆表/平均利用率为91.5%。", "情况如下。秆表/上年全县利用率为93.1%。",
			"情况如下。秆表/利用率最高与最低相差7个百分点。", "情况如下。月表/均价逐月下降。", "情况如下。月表/库存逐月增加。", "情况如下。月表/自3月起销量逐月增加。" })
	void isQuietAboutWhatAWholeColumnComesTo(String prose) {
		assertThat(this.rule.inspect(Texts.lines(text(prose)))).as(prose).isEmpty();
	}

}
