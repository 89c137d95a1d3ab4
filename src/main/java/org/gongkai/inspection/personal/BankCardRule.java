package org.gongkai.inspection.personal;

import java.util.List;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * D4: numbers of bank cards and accounts. A card's number has a check digit; an account
 * has none and is recognised by its label only. The account into which an office has
 * people pay is public.
 */
@Component
public class BankCardRule extends TextRule {

	private static final int LABEL = 40;

	/** How far around an account its owner is named, in characters. */
	private static final int OWNER = 120;

	private static final int SHORTEST_ACCOUNT = 12;

	private static final List<String> CARD = List.of("卡号", "银行卡", "储蓄卡", "借记卡", "信用卡", "惠农卡", "工资卡", "一卡通", "一折通", "存折",
			"收款卡", "个人卡", "社保卡", "社会保障卡", "市民卡", "医保卡", "折号", "存单", "补贴卡", "资金卡");

	private static final List<String> ACCOUNT = List.of("账号", "帐号", "账户", "帐户");

	private static final List<String> BANK = List.of("开户", "银行", "户名", "信用社", "农商行", "支行", "汇款", "转账", "缴款", "打款", "收款",
			"账户名");

	private static final List<String> OTHER_NUMBER = List.of("订单", "流水", "编号", "单号", "代码", "合同", "档案", "条形码", "条码",
			"设备", "序列号", "许可证", "证号", "受理", "案号", "身份证", "居留", "发票", "凭证", "批号", "物流", "快递", "IMEI");

	private static final List<String> OFFICE = List.of("对公", "基本户", "基本存款", "专户", "保证金", "国库", "非税", "财政", "捐", "慈善",
			"红十字", "基金会", "缴款", "收款单位", "单位名称", "公司", "管理局", "委员会", "中心户", "管委会", "学校", "医院", "协会", "缴费", "缴纳", "汇入",
			"政府");

	private static final String PERSONS = "银行卡号和个人账号不得公开，请删去，或者按脱敏规则用*代替其中的数字（可以采用给出的改法）。";

	private final MaskRules masks;

	/** A rule that masks as most offices do. */
	public BankCardRule() {
		this(MaskRules.defaults());
	}

	@Autowired
	public BankCardRule(MaskRules masks) {
		this.masks = masks;
	}

	@Override
	public String code() {
		return "D4";
	}

	@Override
	public String description() {
		return "银行卡号和账号";
	}

	@Override
	public String basis() {
		return "《中华人民共和国个人信息保护法》第二十五条、第二十八条、第三十四条；《政府信息公开条例》第十五条";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		if (!DigitRun.mayBe(piece, SHORTEST_ACCOUNT)) {
			return;
		}
		Label label = new Label(piece, LABEL);
		Gaps gaps = new Gaps(piece, label);
		Owner owner = new Owner(piece);
		int at = DigitRun.next(text, 0);
		while (at < text.length()) {
			int end = at + 1;
			if (!Words.letterOrDigit(text, at - 1) && !partOfMore(text, at)) {
				BankCard number = BankCard.at(gaps, at);
				if (number != null) {
					end = number.end();
					inspect(piece, at, number, label, owner, hits);
				}
			}
			while (end < text.length() && DigitRun.digitAt(text, end) && DigitRun.digitAt(text, end - 1)) {
				end++;
			}
			at = DigitRun.next(text, end);
		}
	}

	private void inspect(Piece piece, int from, BankCard number, Label label, Owner owner, Consumer<Hit> hits) {
		boolean card = number.checked();
		if (!card && number.digits().length() < SHORTEST_ACCOUNT
				|| IdentityNumber.valid(number.digits(), piece.whole().today())) {
			return;
		}
		Verdict verdict = verdict(number, card, label.of(from), piece, from, owner);
		if (verdict != null) {
			hits.accept(piece.hit(verdict.severity(), from, number.end(), verdict.message(),
					number.whole() ? this.masks.bankCard().mask(number.digits()) : null));
		}
	}

	private static @Nullable Verdict verdict(BankCard number, boolean card, String label, Piece piece, int from,
			Owner owner) {
		int named = Words.lastEnd(label, CARD);
		int account = Words.lastEnd(label, ACCOUNT);
		int other = Words.lastEnd(label, OTHER_NUMBER);
		boolean otherNumber = other > Math.max(named, account);
		if (otherNumber) {
			return null;
		}
		if (card && (number.issued() && Math.max(named, account) >= 0 || named >= 0)) {
			return owner.isOffice(from, number.end())
					? new Verdict(Severity.CONFIRM, "这是银行卡号（校验码相符），看来是单位收款用的。" + PERSONS + "确是单位对外公布的账号的，请说明后确认。")
					: new Verdict(Severity.BLOCK, "这是银行卡号（校验码相符）。" + PERSONS);
		}
		if (card && number.unmistakable()) {
			return new Verdict(Severity.CONFIRM, "这像是银行卡号（62开头，校验码相符）。" + PERSONS + "确是其他编号的，请说明后确认。");
		}
		boolean wronglyTyped = named >= 0 && named >= account && number.issued()
				&& number.digits().length() <= BankCard.LONGEST_CARD;
		boolean bank = account >= 0 && Words.in(owner.around(from, number.end()), BANK);
		if ((wronglyTyped || bank) && !owner.isOffice(from, number.end())) {
			return new Verdict(Severity.CONFIRM, (wronglyTyped ? "这里写明是银行卡号，但校验码不符，多半是真号码写错了一位。" : "这是银行账号。") + PERSONS
					+ "确是单位对外公布的账号或者示例的，请说明后确认。");
		}
		return (named >= 0 && inList(piece)) ? new Verdict(Severity.CONFIRM, "这是名单里的银行账号。" + PERSONS) : null;
	}

	private static boolean inList(Piece piece) {
		return piece.block() instanceof Block.Table;
	}

	/** Whether the digits are the fraction of an amount or go on before. */
	private static boolean partOfMore(String text, int at) {
		return at > 1 && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '-') && DigitRun.digitAt(text, at - 2)
				|| at > 0 && text.charAt(at - 1) == '*';
	}

	private record Verdict(Severity severity, String message) {
	}

	/** Who an account belongs to, as far as the text around it says. */
	private static final class Owner {

		private final Piece piece;

		private @Nullable String neighbours;

		Owner(Piece piece) {
			this.piece = piece;
		}

		boolean isOffice(int from, int to) {
			String around = around(from, to);
			return Words.in(around, OFFICE) || around.contains("户名") && Words.in(around, List.of("局", "中心", "院", "所"));
		}

		/**
		 * A table speaks for itself row by row; a payment's details often stand in
		 * paragraphs of their own.
		 */
		String around(int from, int to) {
			String text = this.piece.text();
			if (this.piece.block() instanceof Block.Table) {
				return Words.around(text, from, to, OWNER / 2);
			}
			return Words.around(text, from, to, OWNER) + neighbours();
		}

		private String neighbours() {
			String known = this.neighbours;
			if (known == null) {
				known = neighbour(-2) + "\n" + neighbour(-1) + "\n" + neighbour(1) + "\n" + neighbour(2);
				this.neighbours = known;
			}
			return known;
		}

		private String neighbour(int distance) {
			InspectedText whole = this.piece.whole();
			int number = this.piece.number() + distance;
			if (this.piece.number() < 0 || number < 0 || number >= whole.blocks().size()
					|| !(whole.blocks().get(number) instanceof Block.Paragraph paragraph)) {
				return "";
			}
			String text = paragraph.plainText();
			return (text.length() <= OWNER) ? NormalizedText.of(text).text() : "";
		}

	}

}
