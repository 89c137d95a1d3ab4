package org.gongkai.inspection.personal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * D10: e-mail addresses, WeChat and QQ names of persons. Mailboxes under an official
 * domain, and those to which an office has people write, are public.
 */
@Component
public class AccountRule extends TextRule {

	private static final int LABEL = 60;

	/** How far behind a mailbox the rest of an office's address stands, in characters. */
	private static final int BEHIND = 20;

	/** The longest part before the {@code @}. */
	private static final int LONGEST_NAME = 64;

	private static final int LONGEST_DOMAIN = 80;

	/** A name without letters has more digits. */
	private static final int FEWEST_DIGITS = 5;

	private static final CharacterSet LETTERS = CharacterSet.of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

	/** A dot may have become a full stop or stand at the end of a line. */
	private static final LazyPattern DOMAIN = new LazyPattern(
			"[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\\.[A-Za-z0-9][A-Za-z0-9-]{0,62}){1,5}"
					+ "|[A-Za-z0-9][A-Za-z0-9-]{0,62}(?: ?(?:[.。]|点|\\(dot\\)) ?\\n?(?:com|cn|net|org|COM|CN))(?:\\.cn)?(?![A-Za-z0-9])");

	/** Where anybody may have a mailbox. */
	private static final LazyPattern FREE_MAIL = new LazyPattern(
			"(?i)(?:vip\\.)?(?:qq|163|126|139|189|wo|sina|sohu|foxmail|gmail|hotmail|outlook|yahoo|aliyun|yeah|tom|21cn|icloud|live|msn)(?:\\.com|\\.cn|\\.net){1,2}");

	private static final LazyPattern OFFICIAL_DOMAIN = new LazyPattern(
			"(?i)(?:.{1,70}\\.)?(?:gov|mil)\\.cn|(?:.{1,70}\\.)?(?:gov|mil|example)|(?:.{1,70}\\.)?example\\.[a-z]{2,3}");

	private static final LazyPattern MOBILE = new LazyPattern("1[3-9][0-9]{9}");

	/** A year or day of birth in a name: nobody names an office after one. */
	private static final LazyPattern BORN = new LazyPattern(
			"(?<![0-9])(?:19[3-9][0-9]|200[0-9])(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))?(?![0-9])");

	/** What people are to do with an account that is an office's. */
	static final List<String> OFFICE = List.of("征求意见", "意见建议", "反馈", "监督", "举报", "投诉", "咨询", "办公", "公务", "单位邮箱", "本机关",
			"官方", "客服", "工作邮箱", "报名", "投稿", "投标", "采购", "招标", "发送至", "发送到", "发至", "投至", "寄至", "报送", "提交", "公众", "局邮箱",
			"委邮箱", "办邮箱", "中心邮箱", "公司邮箱", "招聘", "QQ群", "Q群", "信群", "工作群", "以电子邮件", "电邮至", "邮件至", "传真", "邮编", "邮政编码",
			"地址:", "请与");

	/** 邮箱地址: no place. */
	private static final LazyPattern ADDRESS = new LazyPattern("(?i)(?:邮件|邮箱|信箱|电邮|mail)地址");

	private static final List<String> PERSONAL = List.of("个人", "本人", "私人", "家庭", "姓名", "身份证", "住址", "签名", "收件人", "网名");

	private static final String ADVICE = "个人的联系方式未经本人同意不得公开，请删去、改用单位的，或者按脱敏规则隐去（可以采用给出的改法）；确是单位对外公布的，请说明后确认。";

	private static final List<String> INSTEAD_OF_AT = List.of("(at)", "[at]", "(AT)", "[AT]", "(@)", "[@]", "(a)",
			"【at】", "艾特", " at ", "#", "☆", "★", "△", "◎", "&", "$");

	private final MaskRules masks;

	/** A rule that masks as most offices do. */
	public AccountRule() {
		this(MaskRules.defaults());
	}

	@Autowired
	public AccountRule(MaskRules masks) {
		this.masks = masks;
	}

	@Override
	public String code() {
		return "D10";
	}

	@Override
	public String description() {
		return "个人电子邮箱、微信号、QQ号";
	}

	@Override
	public String basis() {
		return "《中华人民共和国个人信息保护法》第二十五条、第三十四条；《政府信息公开条例》第十五条";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		boolean letters = piece.mayHoldAny(LETTERS);
		if (piece.normalized().digits() < FEWEST_DIGITS && !letters) {
			return;
		}
		String text = piece.text();
		Label label = new Label(piece, LABEL);
		int at = piece.mayHold('@') ? text.indexOf('@') : -1;
		int[] found = new int[1];
		Consumer<Hit> counted = hits.andThen((hit) -> found[0]++);
		while (at >= 0 && found[0] <= MOST_HITS) {
			inspectMailbox(piece, at, 1, label, counted);
			at = text.indexOf('@', at + 1);
		}
		for (String sign : INSTEAD_OF_AT) {
			if (letters && piece.mayHold(sign)) {
				Words.each(text, List.of(sign), (from, to) -> inspectMailbox(piece, from, to - from, label, hits));
			}
		}
		new AccountNames(piece, label,
				(from, to, qq) -> hits.accept(piece.hit(Severity.CONFIRM, from, to,
						(qq ? "这像是个人的QQ号。" : "这像是个人的微信号。") + ADVICE, this.masks.account(text.substring(from, to)))))
			.each();
	}

	private void inspectMailbox(Piece piece, int at, int width, Label label, Consumer<Hit> hits) {
		String text = piece.text();
		int end = at;
		while (end > 0 && at - end < 2 && text.charAt(end - 1) == ' ') {
			end--;
		}
		int from = end;
		while (from > 0 && end - from < LONGEST_NAME && inName(text, from - 1)) {
			from--;
		}
		int begin = at + width;
		while (begin < text.length() && begin - at - width < 2 && text.charAt(begin) == ' ') {
			begin++;
		}
		Matcher domain = DOMAIN.matcher(text).region(begin, Math.min(text.length(), begin + LONGEST_DOMAIN));
		if (from == end || !domain.lookingAt() || from > 0 && text.charAt(from - 1) == '*') {
			return;
		}
		String name = text.substring(from, end);
		String host = domain.group()
			.replace(" ", "")
			.replace("\n", "")
			.replace('。', '.')
			.replace('点', '.')
			.replace("(dot)", ".");
		boolean free = FREE_MAIL.matcher(host).matches();
		boolean odd = width > 1 || end < at || begin > at + width || text.charAt(at) != '@';
		if (OFFICIAL_DOMAIN.matcher(host).matches() || MOBILE.matcher(name).find() || odd && !free
				|| inOffice(label, text, from, domain.end(), free)) {
			return;
		}
		hits.accept(piece.hit(Severity.CONFIRM, from, domain.end(), "这像是个人的电子邮箱（不是政府网站的域名）。" + ADVICE,
				this.masks.account(name) + "@" + host));
	}

	/**
	 * An office's mailbox is known by whose it is said to be or by what people are to do
	 * with it, unless it is a person's by what is said of him.
	 */
	private static boolean inOffice(Label label, String text, int from, int to, boolean free) {
		if (AccountOwner.isOwn(text, to)) {
			return false;
		}
		TelephoneOwner nearest = AccountOwner.nearest(text, from);
		if (nearest == TelephoneOwner.BODY) {
			return true;
		}
		String context = ADDRESS.matcher(label.of(from)).replaceAll("") + Words.behind(text, to, BEHIND);
		if (!Words.in(context, OFFICE) || Words.in(context, PERSONAL)) {
			return false;
		}
		boolean person = free
				&& (nearest == TelephoneOwner.PERSON || AccountOwner.farther(text, from) == TelephoneOwner.PERSON
						|| AccountOwner.isNamedBehind(text, to) || BORN.matcher(text.substring(from, to)).find());
		return !person && !PrivatePerson.ownsWhatFollows(label.before(from));
	}

	private static boolean inName(String text, int at) {
		char c = text.charAt(at);
		return Words.letterOrDigit(text, at) || c == '.' || c == '_' || c == '-' || c == '+';
	}

}
