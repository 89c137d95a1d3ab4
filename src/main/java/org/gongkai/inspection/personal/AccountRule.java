package org.gongkai.inspection.personal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;

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

	/** A dot may have become a full stop or stand at the end of a line. */
	private static final LazyPattern DOMAIN = new LazyPattern(
			"[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\\.[A-Za-z0-9][A-Za-z0-9-]{0,62}){1,5}"
					+ "|[A-Za-z0-9][A-Za-z0-9-]{0,62}(?: ?[.。] ?\\n?(?:com|cn|net|org|COM|CN))(?:\\.cn)?(?![A-Za-z0-9])");

	/** Where anybody may have a mailbox. */
	private static final LazyPattern FREE_MAIL = new LazyPattern(
			"(?i)(?:vip\\.)?(?:qq|163|126|139|189|wo|sina|sohu|foxmail|gmail|hotmail|outlook|yahoo|aliyun|yeah|tom|21cn|icloud|live|msn)(?:\\.com|\\.cn|\\.net){1,2}");

	private static final LazyPattern OFFICIAL_DOMAIN = new LazyPattern(
			"(?i)(?:.{1,70}\\.)?(?:gov|mil)\\.cn|(?:.{1,70}\\.)?(?:gov|mil|example)|(?:.{1,70}\\.)?example\\.[a-z]{2,3}");

	private static final LazyPattern MOBILE = new LazyPattern("1[3-9][0-9]{9}");

	private static final LazyPattern WECHAT = new LazyPattern("[A-Za-z][A-Za-z0-9_-]{5,19}(?![A-Za-z0-9_*@.-])");

	private static final LazyPattern QQ = new LazyPattern(
			"(?:[1-9][0-9]{4,10}|[1-9][0-9]{2,4}[ -][0-9]{3,5}(?:[ -][0-9]{2,4})?)(?![0-9A-Za-z@*.])");

	/** Between 微信 or QQ and the name. */
	private static final LazyPattern BETWEEN = new LazyPattern(
			"(?:账号|帐号|账户|帐户|号码|昵称|名称|同号|用户名|号|名|ID|Id|id|为|是|如下|或QQ|或微信|和QQ|与QQ|QQ|及|或|[ :(/\\n“\"]){1,8}|(?=[0-9])");

	/** Behind the bare word only what is no word itself: 微信zjg1357. */
	private static final LazyPattern RIGHT_BEHIND = new LazyPattern(
			"(?!(?i)(?:ios|android|windows|harmony|pc|mac|v[0-9]))(?=[A-Za-z_-]{0,19}[0-9_])[A-Za-z][A-Za-z0-9_-]{5,19}(?![A-Za-z0-9_*@.-])");

	/** 微信, and how those write it who would not have it found. */
	private static final List<String> WECHAT_WORDS = List.of("微信", "薇信", "威信", "微X", "WeChat", "wechat", "Wechat",
			"WECHAT", "weixin", "Weixin", "VX", "vx", "Vx", "WX", "wx", "V信", "加V", "加v");

	private static final List<String> QQ_WORDS = List.of("QQ", "qq", "Qq", "扣扣", "企鹅", "Q号", "球球");

	private static final List<String> OFFICE = List.of("征求意见", "意见建议", "反馈", "监督", "举报", "投诉", "咨询", "办公", "公务", "单位邮箱",
			"本机关", "官方", "客服", "工作邮箱", "报名", "投稿", "投标", "采购", "招标", "发送至", "发送到", "发至", "投至", "寄至", "报送", "提交", "公众",
			"局邮箱", "委邮箱", "办邮箱", "中心邮箱", "公司邮箱", "招聘", "QQ群", "Q群", "信群", "工作群", "以电子邮件", "电邮至", "邮件至", "传真", "邮编",
			"邮政编码", "地址:", "请与");

	private static final List<String> PERSONAL = List.of("个人", "本人", "私人", "家庭", "姓名", "身份证", "住址", "签名", "收件人", "网名");

	private static final String ADVICE = "个人的联系方式未经本人同意不得公开，请删去、改用单位的，或者按脱敏规则隐去（可以采用给出的改法）；确是单位对外公布的，请说明后确认。";

	private static final List<String> INSTEAD_OF_AT = List.of("(at)", "[at]", "(AT)", "[AT]", "#");

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
		String text = piece.text();
		Label label = new Label(piece, LABEL);
		int at = piece.mayHold('@') ? text.indexOf('@') : -1;
		while (at >= 0) {
			inspectMailbox(piece, at, 1, label, hits);
			at = text.indexOf('@', at + 1);
		}
		for (String sign : INSTEAD_OF_AT) {
			if (piece.mayHold(sign)) {
				Words.each(text, List.of(sign), (from, to) -> inspectMailbox(piece, from, to - from, label, hits));
			}
		}
		WECHAT_WORDS.forEach((word) -> inspectNames(piece, word, WECHAT, "这像是个人的微信号。", label, hits));
		QQ_WORDS.forEach((word) -> inspectNames(piece, word, QQ, "这像是个人的QQ号。", label, hits));
		inspectColumns(piece, label, hits);
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
		String host = domain.group().replaceAll("[ \n]", "").replace('。', '.');
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
	 * An office's mailbox is known by what people are to do with it, unless it is a
	 * person's by what is said of him.
	 */
	private static boolean inOffice(Label label, String text, int from, int to, boolean free) {
		String behind = Words.behind(text, to, BEHIND);
		String context = label.of(from) + behind;
		return Words.in(context, OFFICE)
				&& !Words.in(context, PERSONAL) && !(free && (namesContact(behind) || namesOwner(text, to)
						|| OwnerBefore.isNamed(text, from) || OwnerBefore.isOfficial(text, from)))
				&& !PrivatePerson.ownsWhatFollows(label.before(from));
	}

	/** xx@foxmail.com（董凯）: whose it is stands right behind. */
	private static boolean namesOwner(String text, int at) {
		int end = (at < text.length() && text.charAt(at) == '(') ? text.indexOf(')', at) : -1;
		return end > at + 2 && end - at < 6 && PersonName.is(text.substring(at + 1, end));
	}

	/** 联系人危老师: who is to be written to by name. */
	private static boolean namesContact(String behind) {
		int name = behind.indexOf("联系人") + "联系人".length();
		while (name < behind.length() && ": ".indexOf(behind.charAt(name)) >= 0) {
			name++;
		}
		return behind.contains("联系人") && name < behind.length() && PersonName.mayBeSurname(behind.charAt(name));
	}

	private void inspectNames(Piece piece, String kind, LazyPattern form, String what, Label label,
			Consumer<Hit> hits) {
		String text = piece.text();
		int at = piece.mayHold(kind) ? text.indexOf(kind) : -1;
		while (at >= 0) {
			int behind = at + kind.length();
			Matcher between = BETWEEN.matcher(text).region(behind, text.length());
			boolean apart = between.lookingAt();
			boolean bare = !apart && form == WECHAT;
			if (!Words.letterOrDigit(text, at - 1) && (apart || bare) && !invites(text, at, label)) {
				Matcher name = (bare ? RIGHT_BEHIND : form).matcher(text)
					.region(bare ? behind : between.end(), text.length())
					.useTransparentBounds(true);
				if (name.lookingAt() && !MOBILE.matcher(name.group()).find()) {
					report(piece, name.start(), name.end(), what, hits);
				}
			}
			at = text.indexOf(kind, behind);
		}
	}

	private static boolean invites(String text, int at, Label label) {
		return Words.in(Words.before(text, at, LABEL / 3), OFFICE) && !PrivatePerson.ownsWhatFollows(label.before(at))
				&& !OwnerBefore.isNamed(text, at);
	}

	/** Names in the columns of a list, where the head says what they are. */
	private void inspectColumns(Piece piece, Label label, Consumer<Hit> hits) {
		TableText table = label.table();
		String names = (table != null) ? String.join("|", table.names()) : "";
		if (table == null || !names.contains("QQ") && !names.contains("微信") || Words.in(names, OFFICE)) {
			return;
		}
		int begin = 0;
		while (begin < piece.text().length()) {
			int end = piece.text().indexOf('\n', begin);
			end = (end < 0) ? piece.text().length() : end;
			if (end > begin) {
				inspectCell(piece, begin, end, table, hits);
			}
			begin = end + 1;
		}
	}

	private void inspectCell(Piece piece, int from, int to, TableText table, Consumer<Hit> hits) {
		TableText.Cell cell = table.at(piece.normalized().spot(0, from, to).from());
		String column = table.name(cell.column());
		String text = piece.text().substring(from, to);
		boolean qq = column.contains("QQ") && QQ.matcher(text).matches();
		if (cell.row() > 0 && (qq || column.contains("微信") && WECHAT.matcher(text).matches())) {
			report(piece, from, to, qq ? "这像是个人的QQ号。" : "这像是个人的微信号。", hits);
		}
	}

	private void report(Piece piece, int from, int to, String what, Consumer<Hit> hits) {
		hits.accept(piece.hit(Severity.CONFIRM, from, to, what + ADVICE,
				this.masks.account(piece.text().substring(from, to))));
	}

	private static boolean inName(String text, int at) {
		char c = text.charAt(at);
		return Words.letterOrDigit(text, at) || c == '.' || c == '_' || c == '-' || c == '+';
	}

}
