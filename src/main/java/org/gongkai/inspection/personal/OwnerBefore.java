package org.gongkai.inspection.personal;

import java.util.regex.Matcher;

/**
 * Whose account it is, told right before it: 吴辉微信, 刘颖，邮箱：, 他的微信. Such an account is a
 * person's, whatever people are to use it for.
 */
final class OwnerBefore {

	/** What may stand between the owner and the account. */
	private static final LazyPattern LABEL = new LazyPattern(
			"(?:[,:;( ]|的|个人|本人|私人|电子|邮箱|邮件|邮址|电邮|信箱|E-mail|Email|e-mail|email|地址|为|是|账号|号码|联系|洽谈|对接|咨询|沟通|详谈|报名|了解|询问|索取|扫码|添加|加){0,6}$");

	private static final LazyPattern SOMEBODY = new LazyPattern(
			"(?:经办人|承办人|工作人员|办事员|科员|干部|老师|班主任|技术员|专干|网格员)的?(?:个人|电子)?(?:邮箱|信箱)(?:地址)?(?:为|是|:)?$");

	private static final LazyPattern SAID = new LazyPattern("(?:[他她]|本人|个人|私人)的?$");

	/** Last characters of what somebody is, before his name. */
	private static final String ROLES = "员师长人家户民任者生工记表授导妇士";

	private static final int LONGEST_LABEL = 16;

	private static final int LONGEST_NAME = 3;

	private OwnerBefore() {
	}

	/** 经办人邮箱, 工作人员的信箱: one person's, though he is not named. */
	static boolean isOfficial(String text, int at) {
		return SOMEBODY.ends(text.substring(Math.max(0, at - LONGEST_LABEL), at), LONGEST_LABEL);
	}

	/** Whether a person is named right before a place, but for the words of a label. */
	static boolean isNamed(String text, int at) {
		int begin = Math.max(0, at - LONGEST_LABEL);
		String before = text.substring(begin, at);
		if (SAID.ends(before, LONGEST_LABEL)) {
			return true;
		}
		Matcher label = LABEL.matcher(before);
		int end = label.find() ? begin + label.start() : at;
		for (int length = LONGEST_NAME; length > 1; length--) {
			int from = end - length;
			if (from >= 0 && PersonName.is(text.substring(from, end)) && begins(text, from)) {
				return true;
			}
		}
		return false;
	}

	private static boolean begins(String text, int from) {
		return from == 0 || !Character.isIdeographic(text.charAt(from - 1))
				|| ROLES.indexOf(text.charAt(from - 1)) >= 0;
	}

}
