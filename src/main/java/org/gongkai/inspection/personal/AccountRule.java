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

	private static final LazyPattern DOMAIN = new LazyPattern(
			"[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\\.[A-Za-z0-9][A-Za-z0-9-]{0,62}){1,5}");

	private static final LazyPattern OFFICIAL_DOMAIN = new LazyPattern(
			"(?i)(?:.{1,70}\\.)?(?:gov|mil)\\.cn|(?:.{1,70}\\.)?(?:gov|mil|example)|(?:.{1,70}\\.)?example\\.[a-z]{2,3}");

	private static final LazyPattern MOBILE = new LazyPattern("1[3-9][0-9]{9}");

	private static final LazyPattern WECHAT = new LazyPattern("[A-Za-z][A-Za-z0-9_-]{5,19}(?![A-Za-z0-9_*@.-])");

	private static final LazyPattern QQ = new LazyPattern("[1-9][0-9]{4,10}(?![0-9A-Za-z@*.])");

	/** Between 微信 or QQ and the name. */
	private static final LazyPattern BETWEEN = new LazyPattern("(?:账号|号码|号|ID|为|是|[ :(/\\n]){1,6}");

	private static final List<String> OFFICE = List.of("征求意见", "意见建议", "反馈", "监督", "举报", "投诉", "咨询", "办公", "公务", "单位",
			"本机关", "官方", "服务", "受理", "客服", "工作邮箱", "报名", "投稿", "投标", "采购", "招标", "发送", "发至", "投至", "寄至", "报送", "提交",
			"公众", "公开", "局邮箱", "委邮箱", "办邮箱", "中心邮箱", "应聘", "招聘", "申请表", "群", "以电子邮件", "电邮至", "邮件至", "传真", "邮编", "邮政编码",
			"地址:", "请与");

	private static final List<String> PERSONAL = List.of("个人", "本人", "私人", "家庭", "姓名", "身份证", "住址");

	private static final String ADVICE = "个人的联系方式未经本人同意不得公开，请删去、改用单位的，或者按脱敏规则隐去（可以采用给出的改法）；确是单位对外公布的，请说明后确认。";

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
		Label label = new Label(piece, LABEL);
		int at = piece.text().indexOf('@');
		while (at >= 0) {
			inspectMailbox(piece, at, label, hits);
			at = piece.text().indexOf('@', at + 1);
		}
		inspectNames(piece, "微信", WECHAT, "这像是个人的微信号。", hits);
		inspectNames(piece, "QQ", QQ, "这像是个人的QQ号。", hits);
	}

	private void inspectMailbox(Piece piece, int at, Label label, Consumer<Hit> hits) {
		String text = piece.text();
		int from = at;
		while (from > 0 && at - from < LONGEST_NAME && inName(text, from - 1)) {
			from--;
		}
		Matcher domain = DOMAIN.matcher(text).region(at + 1, Math.min(text.length(), at + LONGEST_DOMAIN));
		if (from == at || !domain.lookingAt() || from > 0 && text.charAt(from - 1) == '*') {
			return;
		}
		String name = text.substring(from, at);
		if (OFFICIAL_DOMAIN.matcher(domain.group()).matches() || MOBILE.matcher(name).find()
				|| inOffice(label, text, from, domain.end())) {
			return;
		}
		hits.accept(piece.hit(Severity.CONFIRM, from, domain.end(), "这像是个人的电子邮箱（不是政府网站的域名）。" + ADVICE,
				this.masks.account(name) + "@" + domain.group()));
	}

	/** An office's mailbox is known by what people are to do with it. */
	private static boolean inOffice(Label label, String text, int from, int to) {
		String context = label.of(from) + Words.behind(text, to, BEHIND);
		return Words.in(context, OFFICE) && !Words.in(context, PERSONAL);
	}

	private void inspectNames(Piece piece, String kind, LazyPattern form, String what, Consumer<Hit> hits) {
		String text = piece.text();
		int at = text.indexOf(kind);
		while (at >= 0) {
			int behind = at + kind.length();
			Matcher between = BETWEEN.matcher(text).region(behind, text.length());
			if (between.lookingAt() && !Words.in(Words.before(text, at, LABEL / 3), OFFICE)) {
				Matcher name = form.matcher(text).region(between.end(), text.length()).useTransparentBounds(true);
				if (name.lookingAt() && !MOBILE.matcher(name.group()).find()) {
					hits.accept(piece.hit(Severity.CONFIRM, name.start(), name.end(), what + ADVICE,
							this.masks.account(name.group())));
				}
			}
			at = text.indexOf(kind, behind);
		}
	}

	private static boolean inName(String text, int at) {
		char c = text.charAt(at);
		return Words.letterOrDigit(text, at) || c == '.' || c == '_' || c == '-' || c == '+';
	}

}
