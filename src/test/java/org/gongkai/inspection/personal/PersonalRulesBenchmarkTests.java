package org.gongkai.inspection.personal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.secrecy.InternalKindRule;
import org.gongkai.inspection.secrecy.TradeSecretRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten megabytes of an office's prose; prints how fast each rule goes over them. */
@Tag("benchmark")
class PersonalRulesBenchmarkTests {

	private static final int BYTES = 10_000_000;

	private static final int ROWS = 100_000;

	/** All rules of the product together shall do half of that. */
	private static final double SLOWEST = 10;

	private static final List<InspectionRule> RULES = List.of(new IdentityNumberRule(), new MobileNumberRule(),
			new LandlineRule(), new BankCardRule(), new PassportRule(), new TravelPassRule(), new PlateRule(),
			new CreditCodeRule(), new OrganizationCodeRule(), new AddressRule(), new AccountRule(),
			new SensitiveDataRule(), new InternalKindRule(), new TradeSecretRule());

	private static final List<String> SENTENCES = List.of(
			"2023年，赣州经开区机关事务管理中心始终以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大精神，践行以人民为中心的发展思想，坚持“公开为常态，不公开为例外”基本原则。",
			"区机关事务管理中心主动公开政务信息69篇，其中，财政预决算2篇；政务动态62篇；部门文件5篇。",
			"如对本报告有任何疑问，请与赣州经开区机关事务管理中心联系（地址：赣州经开区华坚南路69号行政中心6216室，电话：0797-8197569，邮编：341000）。",
			"根据《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定，项目代码2023-360799-47-01-123456，总投资12345.67万元。",
			"全年救助困难群众1234人次，残疾人两项补贴发放到位，高血压患者规范管理率达到85%，居民满意度持续提升。",
			"中标单位：江西某建设工程有限公司，统一社会信用代码91350100M000100Y43，中标价3456789.12元，工期180日历天。",
			"保证金缴至户名：赣州市公共资源交易中心，开户行：中国银行赣州分行，账号：191234567890，请务必在2026年6月30日17时前到账。",
			"会议强调，要压实责任、细化措施，学生上下学路段加强巡查，小区住户登记做到底数清、情况明。",
			"意见建议请发送至邮箱gzs@ganzhou.gov.cn，联系人：张某，微信公众号：赣州发布，监督电话12345。");

	@Test
	void theRulesTogetherGoOverTenMegabytesInTime() {
		InspectedText paragraphs = Texts.blocks(prose().toArray(Block[]::new));
		InspectedText unbroken = Texts.paragraphs(String.join("", SENTENCES).repeat(BYTES / bytes()));
		print("paragraphs", paragraphs);
		double together = print("one line", unbroken);
		assertThat(together).isGreaterThan(SLOWEST);
	}

	@Test
	void aHundredThousandFindingsEndQuickly() {
		String[] rows = new String[ROWS + 1];
		rows[0] = "姓名|身份证号|银行卡号|家庭住址|联系电话|邮箱|车牌号|残疾等级|统一社会信用代码";
		for (int row = 1; row <= ROWS; row++) {
			rows[row] = "王建军|11010519491231002X|6222021234567890128|赣州市章贡区水南镇长征大道%d号|0797-8197569|zhang%d@163.com|赣B%05d|二级|91350100M000100Y44"
				.formatted(row, row, row % 100_000);
		}
		InspectedText table = Texts.blocks(Texts.table(rows));
		for (InspectionRule rule : RULES) {
			Duration time = time(() -> rule.inspect(table));
			System.out.printf("%-5s %d rows in %d ms%n", rule.code(), ROWS, time.toMillis());
			assertThat(time).isLessThan(Duration.ofSeconds(10));
		}
	}

	private static double print(String kind, InspectedText text) {
		text.pieces();
		for (int warm = 0; warm < 2; warm++) {
			RULES.forEach((rule) -> rule.inspect(text));
		}
		double seconds = 0;
		for (InspectionRule rule : RULES) {
			double each = time(() -> rule.inspect(text)).toNanos() / 1e9;
			seconds += each;
			System.out.printf("%-10s %-5s %8.1f MB/s, %d findings%n", kind, rule.code(), BYTES / 1e6 / each,
					rule.inspect(text).size());
		}
		System.out.printf("%-10s all   %8.1f MB/s%n", kind, BYTES / 1e6 / seconds);
		return BYTES / 1e6 / seconds;
	}

	/** Time on the processor, since others may use the machine as well. */
	private static Duration time(Supplier<?> work) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long begin = threads.getCurrentThreadCpuTime();
		work.get();
		return Duration.ofNanos(threads.getCurrentThreadCpuTime() - begin);
	}

	private static List<Block> prose() {
		List<Block> prose = new ArrayList<>();
		for (int i = 0; i < BYTES / bytes() * SENTENCES.size() / 3; i++) {
			int first = i * 3 % SENTENCES.size();
			prose.add(Block.Paragraph.of(String.join("", SENTENCES.subList(first, first + 3))));
		}
		return prose;
	}

	private static int bytes() {
		return String.join("", SENTENCES).getBytes(StandardCharsets.UTF_8).length;
	}

}
