package org.gongkai.inspection.personal;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("电子邮箱、微信号、QQ号（个人信息保护法第二十五条）")
class AccountRuleTests {

	private final AccountRule rule = new AccountRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "联系人张三，邮箱zhangsan@163.com|CONFIRM|zhangsan@163.com|z***@163.com",
					"如有疑问请联系：ＺＳ＠qq.com。|CONFIRM|ＺＳ＠qq.com|Z***@qq.com", "微信号：zhangsan123|CONFIRM|zhangsan123|z***",
					"微信号为zhang_san-1，欢迎添加|CONFIRM|zhang_san-1|z***",
					"申请人提供的邮箱为lin88@163.com，答复书已发送|CONFIRM|lin88@163.com|l***@163.com",
					"报名表请发至经办人邮箱liangzhe@gmail.com|CONFIRM|liangzhe@gmail.com|l***@gmail.com",
					"扫描件请发至dong_cg@foxmail.com（董凯）|CONFIRM|dong_cg@foxmail.com|d***@foxmail.com",
					"简历请发至2890013457@qq.com，联系人危老师|CONFIRM|2890013457@qq.com|2***@qq.com",
					"邮箱zs（at）163.com|CONFIRM|zs（at）163.com|z***@163.com", "QQ87341290|CONFIRM|87341290|8***",
					"扣扣：12345678|CONFIRM|12345678|1***", "QQ：12345678|CONFIRM|12345678|1***",
					"QQ号码 12345678。|CONFIRM|12345678|1***", "已通过个人微信zjg13579abc报备|CONFIRM|zjg13579abc|z***",
					"周老师（加V：zhy0215x）|CONFIRM|zhy0215x|z***", "请与经办人龚伟联系，QQ790316458|CONFIRM|790316458|7***",
					"技术咨询请加农技员吴辉微信：wuhui_nj|CONFIRM|wuhui_nj|w***", "值班员李明的QQ号：4829 10335|CONFIRM|4829 10335|4***",
					"承办人刘颖，邮箱：ly1988@qq.com，办公电话0797-8123456|CONFIRM|ly1988@qq.com|l***@qq.com" })
	void findsIt(String text, Severity severity, String excerpt, String masked) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.replace("\\n", "\n")))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(severity);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(masked);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "凭证已发至您留下的电子邮箱huangmei@126.com，请查收|huangmei@126.com",
			"答复书已发送至你在登记表上填写的QQ邮箱8823761@qq.com|8823761@qq.com",
			"专家组组长为退休教师傅怀安，如需咨询，可致信fuhuai@foxmail.com|fuhuai@foxmail.com",
			"意见可发送至起草人，邮箱langyq1953@sohu.com|langyq1953@sohu.com",
			"请将申报书发至市科技局干部岑朗邮箱cenlang_kj@163.com|cenlang_kj@163.com", "请将材料报送至投资股庞博处，邮箱pangbo_t@qq.com|pangbo_t@qq.com",
			"反馈意见请发邮件给法规科小秦，qinfg@qq.com|qinfg@qq.com", "投稿信箱zhuxf_tg@163.com，收稿人朱晓峰|zhuxf_tg@163.com",
			"投稿至liushi_poem@163.com（柳老师收）|liushi_poem@163.com", "设计稿发送至镇文化专干周缘自己的邮箱“zhouy#yeah.net”|zhouy#yeah.net",
			"邮箱：he_ming【at】163.com|he_ming【at】163.com", "邮件地址：yu_zh@21cn.com|yu_zh@21cn.com",
			"请通过QQ发给联络人陶知远，号码365820147，备注姓名|365820147", "加设计师黎昕的微信，号为lixin_d8|lixin_d8",
			"村医赖长贵微信laichanggui-cy|laichanggui-cy", "监督举报可加纪检干事桂平微信guiping-jj|guiping-jj", "QQ/微信：592013847|592013847",
			"微信同号请搜gexiaofang77|gexiaofang77", "Q Q：390217645|390217645", "（责任编辑：袁梦；投稿邮箱：ym_bj@163.com）|ym_bj@163.com",
			"咨询请找县农技站熊技术员，微信号xiong_nj666|xiong_nj666", "有意承租者请与副主任农大海联系，其QQ号为60918273|60918273",
			"本案书记员花蕊，邮箱huarui_s@163.com，可将证据发送至该邮箱|huarui_s@163.com",
			"邮寄地址：县文化馆，邮箱：yuyang_gz@163.com（馆长于洋个人邮箱）|yuyang_gz@163.com" })
	void knowsWhoseItIs(String text, String excerpt) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text)
			.extracting(Hit::excerpt)
			.containsExactly(excerpt);
	}

	@ParameterizedTest
	@ValueSource(strings = { "协会邮箱：qhcyxh@163.com", "县供水公司服务邮箱gongshui_fw@163.com，受理报修", "采购人：清河县第一中学，邮箱qhyz@163.com",
			"个人和单位均可将意见发至县城管局邮箱qhcgj@163.com", "县气象台公开邮箱qxt@163.com", "社区邮箱shequ_dxl@163.com",
			"也可寄至编辑部，邮箱qhwy_bjb@163.com", "单位QQ：800029384", "技术支持QQ：800820820", "窗口QQ：2938475610，供办事群众咨询",
			"县图书馆微信：qhtsg_2020", "添加微信群，号码由乡镇转告", "关注微信公众号，账号qinghe_fabu", "微信预约后凭预约号A20260001就诊",
			"通过QQ报送，电话07971234567", "人员管理邮箱：rygl_qh@163.com，投诉请发邮件", "请将意见反馈至方案起草组邮箱faqcz@163.com",
			"局长信箱：qhjz2026@163.com，接受群众投诉" })
	void isQuietAboutAccountsOfBodies(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzs@ganzhou.gov.cn", "征求意见请发送至邮箱gzsfzj@163.com", "地址：红旗大道12号，邮编：341000，邮箱：gzsfzj@163.com",
			"请将意见反馈至12345678@qq.com", "z***@163.com", "微信公众号：ganzhoufabu", "官方微信：ganzhoufabu", "QQ群：12345678",
			"微信：138****8000", "微信：w***", "微信、微博等政务新媒体", "@赣州发布", "QQ号：1***", "微信：13800138000", "13800138000@139.com",
			"a@b", "微信扫码关注", "微信iOS2024版", "微信小程序anhe2020", "微信支付88元" })
	void isQuietAboutLookAlikes(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void readsTheColumnsOfAList() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("姓名|QQ号|微信号", "林某|123456789|abc_12345"))))
			.extracting(Hit::expected)
			.containsExactly("1***", "a***");
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("姓名|报名项目|个人微信号", "蓝天宇|乒乓球| lan_ty1990 "))))
			.extracting(Hit::excerpt)
			.containsExactly("lan_ty1990");
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("单位|QQ群", "县文化馆|123456789")))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "微信，", "微信的号", "您留下的邮箱", "a@163.com ", "张三微信" })
	void comesToAnEndOnWordsOverAndOver(String words) {
		assertThat(this.rule.inspect(Texts.paragraphs(words.repeat(500_000 / words.length())))).hasSizeLessThan(600);
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		String text = "@".repeat(200_000) + "a@a.".repeat(100_000) + "微信QQ".repeat(100_000) + "a-".repeat(100_000)
				+ "@";

		assertThat(this.rule.inspect(Texts.paragraphs(text))).hasSizeLessThan(600);
	}

}
