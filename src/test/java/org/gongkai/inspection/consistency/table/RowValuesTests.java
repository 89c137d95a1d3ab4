package org.gongkai.inspection.consistency.table;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("正文说到表格某一行的数，与这一行对不上")
class RowValuesTests {

	private static final String FIRES = "/场所|2024年（起）|2025年（起）/居民住宅|46|31/临街商铺|17|13/电动三轮车|25|9";

	private static final String SIGNED = "/片区|应签约户数|已签约户数|签约率/河东片区|236|212|89.8%/河西片区|158|137|86.7%/老街片区|94|83|88.3%";

	private static final String BOUGHT = "/包号|采购内容|数量|单价（元）/第一包|笔记本电脑|35台|5200/第二包|投影仪|4套|9800/第三包|文件柜|18组|760";

	private static final String FEES = "/项目|预算数|决算数/因公出国（境）费|0.00|0.00/公务接待费|9.00|6.40/公务用车运行维护费|27.00|25.30/合计|36.00|31.70";

	private static final String SCHOOLS = "/学校|班数|计划人数/城东小学|9|405/云山小学|7|308/合计|16|713";

	private static final String CANTEENS = "/类别|检查数（家）|合格数（家）|合格率/小学|25|24|96.0%/初中|16|14|87.5%/合计|41|38|92.7%";

	private static final String WATER = "/指标|2024年|2025年/公路客运量（万人次）|21.3|22.6/公路货运量（万吨）|88.5|91.4";

	private final FiguresRule rule = new FiguresRule();

	private static String text(String prose) {
		return prose.replace("火表", FIRES)
			.replace("签表", SIGNED)
			.replace("购表", BOUGHT)
			.replace("费表", FEES)
			.replace("校表", SCHOOLS)
			.replace("检表", CANTEENS)
			.replace("运表", WATER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "分类如下。火表/其中，电动三轮车火灾由13起降至9起。", "进展如下。签表/老街片区已有212户签约。", "进展如下。签表/河东片区尚有42户未签约，将逐户上门。",
			"清单如下。购表/第二包采购投影仪6套，须免费安装。", "决算情况如下（单位：万元）。费表/公务接待费决算4.60万元，比预算节约。", "计划如下。校表/云山小学校舍已经改好，招收9个班、308人。",
			"全县食堂总体合格率为94.7%。检查情况如下。检表", "本次检查食堂25家，情况如下。检表", "运行情况如下。运表/公路货运量继续回升，为95.4万吨。",
			"运行情况如下。运表/公路客运量有所回升。从今年的情况看，2025年完成26.2万人次，总体平稳。", "进展如下。签表/进度较慢的河西片区，签约率为88.6%。" })
	void asksAboutWhatTheRowDoesNotHave(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "分类如下。火表/其中，电动三轮车火灾由25起降至9起，减少16起。", "进展如下。签表/河东片区尚有24户未签约，河西片区已有137户签约。",
			// what is told of another thing than the row
			"分类如下。火表/电动三轮车火灾中，夜间发生5起。", "分类如下。火表/居民住宅火灾31起，其中夜间17起。", "分类如下。火表/电动三轮车火灾计划压减13起。",
			"进展如下。签表/老街片区（含新增的12户）正在签约。", "进展如下。签表/老街片区比河西片区少54户。", "进展如下。签表/老街片区占签约户数的19.2%。",
			"进展如下。签表/老街片区已有2个项目开工，涉及212户。", "进展如下。签表/老街片区正在签约，与拆迁范围有交叉，有212户重复登记。", "进展如下。签表/已有212户签约；老街片区进展较慢。",
			"进展如下。签表/未签约最多的是河西片区，有212户。", "清单如下。购表/第二包采购投影仪4套，单价9800元。", "决算情况如下（单位：万元）。费表/公务接待费决算6.40万元，比预算少2.60万元。",
			"决算情况如下（单位：万元）。费表/公务接待费人均0.21万元。", "计划如下。校表/云山小学招收7个班、308人，每班44人。", "全县食堂总体合格率为92.7%。检查情况如下。检表",
			"其中初中食堂16家，情况如下。检表", "去年检查食堂25家，今年情况如下。检表", "运行情况如下。运表/公路客运量有所回升。其中6.26万人次经由新站，占比提高。" })
	void isQuietAboutWhatTheRowComesToOrIsOfOtherThings(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isEmpty();
	}

}
