package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.reading.ReportOutline;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/**
 * W-07, W-08, W-12 and: what part six says of the 信息处理费, that is how many notices,
 * the amount on them, and the amount received.
 */
final class FeeRules {

	private static final String BASIS = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";

	private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);

	private static final Pattern FEE = Pattern
		.compile("信息.{0,4}处理费|处理费|收费通知|(?:未|没有|不|无|依法)收取.{0,12}费|信息公开.{0,6}收费|收费");

	private static final Pattern NOTICE = Pattern.compile("通知");

	private static final Pattern RECEIVED = Pattern.compile("收取|实收|实际|收到|到账|缴纳|收缴|收费|处理费");

	private static final Pattern ON_NOTICES = Pattern.compile("通知|应收|应缴");

	private static final Pattern NOTHING = Pattern.compile(
			"(?:没有|未|无|不存在|零)(?:产生|收取|发生|涉及|收到|发出|征收|收)?[^,;。]{0,24}(?:处理费|费用|收费|费)|(?:处理费|费用|收费)[^,;。]{0,8}(?:为0|为零|0元|零元)|不(?:收取|收)[^,;。]{0,12}费|未收费|免费");

	private FeeRules() {
	}

	static List<ReportRule> all() {
		return List.of(new ReportRule("W-07", "逾期未缴费的申请都发过收费通知", BASIS, FeeRules::notices),
				new ReportRule("W-08", "收取的信息处理费不超过通知的金额", BASIS, FeeRules::amounts),
				new ReportRule("W-12", "信息处理费计入行政事业性收费", BASIS, FeeRules::charged),
				new ReportRule("R-3.4", "第六部分写明信息处理费的收取情况", BASIS, FeeRules::stated));
	}

	private static List<ReportFinding> notices(CheckedReport report) {
		CellId unpaid = CellId.of(ApplicationRow.OTHER_FEE_UNPAID, Applicant.TOTAL);
		Optional<BigDecimal> ended = report.number(unpaid).filter((number) -> number.signum() > 0);
		if (ended.isEmpty() || !hasPartSix(report)) {
			return List.of();
		}
		Fees fees = Fees.of(report);
		BigDecimal sent = fees.notices();
		if (sent != null && sent.compareTo(ended.get()) >= 0) {
			return List.of();
		}
		String said = (sent != null) ? "只写了发出收费通知%s件".formatted(sent.toPlainString()) : "没有写明发出了多少件收费通知";
		return List.of(fees.draft(report, "W-07")
			.cells(List.of(unpaid), report.report()::value)
			.identity(said)
			.expected("不少于" + ended.get().toPlainString() + "件", said)
			.confirm("表三有%s件申请因逾期未缴费不再处理，第六部分%s。每件都应当先发收费通知，请核对并写明发出收费通知的件数、总金额和实际收取的金额。"
				.formatted(ended.get().toPlainString(), said)));
	}

	private static List<ReportFinding> amounts(CheckedReport report) {
		Fees fees = Fees.of(report);
		BigDecimal received = fees.received();
		if (received == null || received.signum() == 0) {
			return List.of();
		}
		CheckedReport.Draft draft = fees.draft(report, "W-08")
			.identity(received.stripTrailingZeros().toPlainString())
			.identity(fees.notices())
			.identity(fees.noticed());
		BigDecimal notices = fees.notices();
		BigDecimal noticed = fees.noticed();
		if (notices != null && notices.signum() == 0) {
			return List.of(draft.confirm("第六部分写明收到信息处理费%s元，发出的收费通知却是0件。收费要先发通知，请核对。".formatted(plain(received))));
		}
		if (noticed != null && noticed.compareTo(received) < 0) {
			return List.of(draft.expected("不超过" + plain(noticed) + "元", plain(received) + "元")
				.confirm("第六部分写明实际收取%s元，多于收费通知的总金额%s元。请核对是不是把两个数写反了。".formatted(plain(received), plain(noticed))));
		}
		return (notices == null || noticed == null)
				? List.of(draft.hint("第六部分写明收取信息处理费%s元，但没有写全发出收费通知的件数和总金额。建议补上，没有的写0。".formatted(plain(received))))
				: List.of();
	}

	private static List<ReportFinding> charged(CheckedReport report) {
		CellId cell = CellId.of(DisclosureRow.FEES_CHARGED, DisclosureRow.Column.AMOUNT_WAN);
		Fees fees = Fees.of(report);
		BigDecimal received = fees.received();
		Optional<BigDecimal> charged = report.number(cell);
		if (received == null || charged.isEmpty() || received.compareTo(charged.get().multiply(YUAN)) <= 0) {
			return List.of();
		}
		String least = received.divide(YUAN).stripTrailingZeros().toPlainString();
		return List.of(fees.draft(report, "W-12")
			.cells(List.of(cell), report.report()::value)
			.identity(plain(received))
			.expected("不少于" + least, charged.get().toPlainString())
			.confirm("第六部分写明收取信息处理费%s元，合%s万元，表二行政事业性收费却只有%s万元。信息处理费是行政事业性收费，应当计入。请核对表二的金额和单位。"
				.formatted(plain(received), least, charged.get().toPlainString())));
	}

	private static List<ReportFinding> stated(CheckedReport report) {
		if (!hasPartSix(report)) {
			return List.of();
		}
		boolean stated = report.prose()
			.stream()
			.filter((paragraph) -> paragraph.part() == ReportPart.OTHER_MATTERS)
			.anyMatch((paragraph) -> paragraph.text().indexOf('费') >= 0 && FEE.matcher(paragraph.text()).find());
		return stated ? List.of()
				: List.of(report.at("R-3.4", partSix(report), "")
					.identity("没有写明")
					.confirm("第六部分没有写信息处理费的收取情况。请写明本年度发出收费通知几件、总金额多少元、实际收取多少元；没有的，写明没有收取。"));
	}

	private static boolean hasPartSix(CheckedReport report) {
		return report.outline()
			.filter((outline) -> outline.parts().stream().anyMatch((place) -> place.part() == ReportPart.OTHER_MATTERS))
			.isPresent();
	}

	/** The heading of part six. */
	private static Spot partSix(CheckedReport report) {
		ReportOutline outline = report.outline().orElseThrow();
		return outline.parts()
			.stream()
			.filter((place) -> place.part() == ReportPart.OTHER_MATTERS)
			.findFirst()
			.map((place) -> new Spot(place.block(), 0, outline.text().textOf(place.block()).length()))
			.orElseThrow();
	}

	private static String plain(BigDecimal yuan) {
		return yuan.stripTrailingZeros().toPlainString();
	}

	/**
	 * What the text says of the fee.
	 *
	 * @param notices how many notices, or null when it does not say
	 * @param noticed the amount on them in yuan, or null
	 * @param received the amount received in yuan, or null
	 * @param sentence the last sentence that speaks of it, or null
	 */
	private record Fees(@Nullable BigDecimal notices, @Nullable BigDecimal noticed, @Nullable BigDecimal received,
			Prose.@Nullable Statement sentence) {

		static Fees of(CheckedReport report) {
			Fees fees = new Fees(null, null, null, null);
			for (Claims claims : report.claims()) {
				Prose.Statement sentence = claims.sentence();
				if (sentence.prose().part() == ReportPart.OTHER_MATTERS && sentence.text().indexOf('费') >= 0
						&& FEE.matcher(sentence.text()).find()) {
					fees = fees.with(claims);
				}
			}
			return fees;
		}

		private Fees with(Claims claims) {
			String text = claims.sentence().text();
			BigDecimal notices = this.notices;
			BigDecimal noticed = this.noticed;
			BigDecimal received = this.received;
			int end = 0;
			List<Quantity> money = new ArrayList<>();
			for (Quantity quantity : claims.quantities()) {
				String before = text.substring(end, quantity.from());
				Optional<BigDecimal> yuan = quantity.yuan();
				if (yuan.isPresent()) {
					boolean onNotices = ON_NOTICES.matcher(before).find()
							|| before.contains("金额") && !RECEIVED.matcher(before).find() && notices != null;
					if (onNotices && !before.contains("实际") && !before.contains("实收")) {
						noticed = yuan.get();
					}
					else if (RECEIVED.matcher(before).find()) {
						received = (received != null) ? received.max(yuan.get()) : yuan.get();
					}
					money.add(quantity);
				}
				else if ((quantity.countsCases() || "次个".contains(quantity.unit())) && (NOTICE.matcher(before).find()
						|| text.startsWith("收费通知", quantity.to()) || text.startsWith("信息处理费通知", quantity.to()))) {
					notices = quantity.amount();
				}
				end = quantity.to();
			}
			if (money.isEmpty() && received == null && NOTHING.matcher(text).find()) {
				received = BigDecimal.ZERO;
			}
			return new Fees(notices, noticed, received, claims.sentence());
		}

		CheckedReport.Draft draft(CheckedReport report, String rule) {
			return (this.sentence != null) ? this.sentence.draft(report, rule, 0, this.sentence.text().length())
					: report.at(rule, hasPartSix(report) ? partSix(report) : new Spot(-1, 0, 0), "");
		}

	}

}
