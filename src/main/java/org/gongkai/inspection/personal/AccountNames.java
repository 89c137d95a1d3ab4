package org.gongkai.inspection.personal;

import java.util.List;
import java.util.regex.Matcher;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.jspecify.annotations.Nullable;

/**
 * WeChat and QQ names that follow the word for them, and those in the columns of a list.
 */
final class AccountNames {

	private static final LazyPattern MOBILE = new LazyPattern("1[3-9][0-9]{9}");

	private static final LazyPattern WECHAT = new LazyPattern("[A-Za-z][A-Za-z0-9_-]{5,19}(?![A-Za-z0-9_*@.-])");

	private static final LazyPattern QQ = new LazyPattern(
			"(?:[1-9][0-9]{4,10}|[1-9][0-9]{2,4}[ -][0-9]{3,5}(?:[ -][0-9]{2,4})?)(?![0-9A-Za-z@*.])");

	/** Between 微信 or QQ and the name. */
	private static final LazyPattern BETWEEN = new LazyPattern(
			"(?:账号|帐号|账户|帐户|号码|昵称|名称|同号|用户名|号|名|ID|Id|id|为|是|如下|请?搜索?|添加|加|联系|/微信|、微信|微信|或QQ|或微信|和QQ|与QQ|QQ|及|或|[ :(/\\n“\"『「【]){1,8}|(?=[0-9])");

	/** 微信联系，号码…: the name follows some words later, behind a word of its own. */
	private static final LazyPattern LATER = new LazyPattern(
			"[^。;!?\\n0-9A-Za-z]{0,30}?[,:( 的](?:其|他的|她的)?(?:微信|QQ)?(?:号码|账号|帐号|号|ID|Id|id)(?:是|为)?[: “\"]{0,2}(?=[0-9A-Za-z])");

	/** What else has a number or is no person's. */
	private static final LazyPattern OTHERS = new LazyPattern(
			"群|公众号|服务号|订阅号|视频号|小程序|电话|手机|座机|热线|身份证|证件|编号|文号|受理号|邮箱|扫码|二维码");

	/** Behind the bare word only what is no word itself: 微信zjg1357. */
	private static final LazyPattern RIGHT_BEHIND = new LazyPattern(
			"(?!(?i)(?:ios|android|windows|harmony|pc|mac|v[0-9]))(?=[A-Za-z_-]{0,19}[0-9_])[A-Za-z][A-Za-z0-9_-]{5,19}(?![A-Za-z0-9_*@.-])");

	/** 微信, and how those write it who would not have it found. */
	private static final List<String> WECHAT_WORDS = List.of("微信", "薇信", "威信", "徽信", "微X", "微 信", "WeChat", "wechat",
			"Wechat", "WECHAT", "weixin", "Weixin", "WeiXin", "VX", "vx", "Vx", "WX", "wx", "V信", "v信", "加V", "加v",
			"加我V", "+V", "+v", "➕V", "➕v", "V号", "v号");

	private static final List<String> QQ_WORDS = List.of("QQ", "qq", "Qq", "Q Q", "扣扣", "企鹅", "Q号", "q号", "球球");

	/** One of which stands in each of both. */
	private static final CharacterSet SIGNS = CharacterSet.of("信XxCcVvQq扣企球");

	/** Words of a column that hold what is no person's. */
	private static final List<String> OFFICIAL_COLUMNS = List.of("群", "公众号", "单位", "咨询", "监督", "举报", "官方", "客服", "服务号");

	/** How far a name may stand behind the word for its kind, in characters. */
	private static final int FARTHEST = 48;

	/** How far before it people are invited, in characters. */
	private static final int NEAR = 20;

	private final Piece piece;

	private final Label label;

	private final Found found;

	AccountNames(Piece piece, Label label, Found found) {
		this.piece = piece;
		this.label = label;
		this.found = found;
	}

	/** Calls back for each. */
	void each() {
		if (!this.piece.mayHoldAny(SIGNS)) {
			return;
		}
		WECHAT_WORDS.forEach((word) -> each(word, WECHAT));
		QQ_WORDS.forEach((word) -> each(word, QQ));
		columns();
	}

	private void each(String kind, LazyPattern form) {
		String text = this.piece.text();
		int at = this.piece.mayHold(kind) ? text.indexOf(kind) : -1;
		while (at >= 0) {
			int behind = at + kind.length();
			boolean within = Words.letterOrDigit(text, at) && Words.letterOrDigit(text, at - 1);
			Matcher name = within ? null : name(text, at, behind, form);
			if (name != null && !MOBILE.matcher(name.group()).find() && !invites(text, at, name.end())) {
				this.found.at(name.start(), name.end(), form == QQ);
			}
			at = text.indexOf(kind, behind);
		}
	}

	/** The name that belongs to the word for its kind, or null. */
	private static @Nullable Matcher name(String text, int at, int behind, LazyPattern form) {
		Matcher between = BETWEEN.matcher(text).region(behind, text.length());
		boolean apart = between.lookingAt();
		Matcher name = form.matcher(text).useTransparentBounds(true);
		if (apart && name.region(between.end(), text.length()).lookingAt()) {
			return name;
		}
		boolean word = text.charAt(at) == '加' || Character.isIdeographic(text.charAt(behind - 1));
		if (!apart && form == WECHAT && word && Words.letterOrDigit(text, behind)) {
			boolean owned = AccountOwner.before(text, at) == TelephoneOwner.PERSON;
			Matcher bare = (owned ? WECHAT : RIGHT_BEHIND).matcher(text)
				.region(behind, text.length())
				.useTransparentBounds(true);
			return bare.lookingAt() ? bare : null;
		}
		int first = behind;
		int last = Math.min(text.length(), behind + FARTHEST);
		while (first < last && !Words.letterOrDigit(text, first)) {
			first++;
		}
		if (first == behind || first == last) {
			return null;
		}
		Matcher later = LATER.matcher(text).region(behind, first).useTransparentBounds(true);
		boolean own = later.matches() && !OTHERS.matcher(later.group()).find();
		return (own && name.region(first, text.length()).lookingAt()) ? name : null;
	}

	/** Whether people are invited to an office's account. */
	private boolean invites(String text, int at, int end) {
		TelephoneOwner owner = AccountOwner.before(text, at);
		boolean office = owner == TelephoneOwner.BODY || Words.in(Words.before(text, at, NEAR), AccountRule.OFFICE);
		return office && owner != TelephoneOwner.PERSON && !AccountOwner.isNamedBehind(text, end)
				&& !PrivatePerson.ownsWhatFollows(this.label.before(at));
	}

	/** Names in the columns of a list, where the head says what they are. */
	private void columns() {
		if (!mayHoldAny(QQ_WORDS) && !mayHoldAny(WECHAT_WORDS)) {
			return;
		}
		TableText table = this.label.table();
		String names = (table != null) ? String.join("|", table.names()) : "";
		if (table == null || !Words.in(names, QQ_WORDS) && !Words.in(names, WECHAT_WORDS)) {
			return;
		}
		String text = this.piece.text();
		int begin = 0;
		while (begin < text.length()) {
			int end = text.indexOf('\n', begin);
			end = (end < 0) ? text.length() : end;
			if (end > begin) {
				cell(begin, end, table);
			}
			begin = end + 1;
		}
	}

	private boolean mayHoldAny(List<String> words) {
		for (String word : words) {
			if (this.piece.mayHold(word)) {
				return true;
			}
		}
		return false;
	}

	private void cell(int from, int to, TableText table) {
		TableText.Cell cell = table.at(this.piece.normalized().spot(0, from, to).from());
		String column = table.name(cell.column());
		if (cell.row() == 0 || Words.in(column, OFFICIAL_COLUMNS)) {
			return;
		}
		String text = this.piece.text().substring(from, to);
		String name = text.strip();
		boolean qq = Words.in(column, QQ_WORDS) && QQ.matcher(name).matches();
		if (qq || Words.in(column, WECHAT_WORDS) && WECHAT.matcher(name).matches()) {
			int begin = from + text.indexOf(name);
			this.found.at(begin, begin + name.length(), qq);
		}
	}

	/** Receives where a name stands, and whether it is of QQ. */
	@FunctionalInterface
	interface Found {

		void at(int from, int to, boolean qq);

	}

}
