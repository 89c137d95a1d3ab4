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
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		String text = "@".repeat(200_000) + "a@a.".repeat(100_000) + "微信QQ".repeat(100_000) + "a-".repeat(100_000)
				+ "@";

		assertThat(this.rule.inspect(Texts.paragraphs(text))).hasSizeLessThan(600);
	}

}
