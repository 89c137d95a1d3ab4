package org.gongkai.inspection.personal;

import java.util.List;
import java.util.regex.Matcher;

import org.gongkai.inspection.personal.Mentions.Mention;

/**
 * A number that an office calls: 工作人员拨打…联系申请人. It is that of the person who is called, as
 * against a number that the public calls.
 */
final class DialledNumber {

	private static final LazyPattern DIALS = new LazyPattern(
			"(?:拨打|拨通|打通|回拨|改拨|拨|致电|电联|回访|通过|打|按|依照?|(?<![执护牌拍])照|拨叫|经电话|以电话方式)[^,。;]{0,12}$");

	/** Who has dialled in vain, or once. */
	private static final LazyPattern DONE = new LazyPattern(
			"(?:无法|未能|多次|[0-9一二三两四五]次|先后|[0-9]日|上午|下午|当[天日即]|随即|反复|再次|已(?!开)|曾|因|原|连续|[登预][记留])");

	/** What follows where the public is told to dial. */
	private static final LazyPattern TO_DIAL = new LazyPattern(
			"[^,。;]{0,10}?(?:咨询|查询|预约|报名|报修|举报(?!人)|投诉(?!人)|反映(?!人)|求助(?!人)|订[购餐票]|即可|就能|申请(?!人)|办理|受理|提供|接受)");

	private static final LazyPattern IN_VAIN = new LazyPattern(
			"[^。;]{0,6}?(?:(?:[均都]?无(?:人接[听通]|法接通|应答)|未接|停机|关机|空号|占线|挂断)|(?:联系|核实|通知|告知|核对|询问|回访|答复|与(?:其|你|您|申请人|当事人|信访人|来信人|投诉人|家属)))");

	private DialledNumber() {
	}

	/**
	 * Whether an office has called it.
	 * @param before what stands before the number
	 * @param behind what stands behind it
	 */
	static boolean is(String before, String behind) {
		int from = before.length();
		while (from > 0 && ",;。!?\n".indexOf(before.charAt(from - 1)) < 0) {
			from--;
		}
		String clause = before.substring(from);
		Matcher dials = DIALS.matcher(clause);
		if (!dials.find() || PublicCall.in(clause.endsWith("的") ? clause.substring(0, clause.length() - 1) : clause)) {
			return false;
		}
		List<Mention> mentions = Mentions.in(clause);
		boolean bodys = mentions.stream().anyMatch((mention) -> mention.from() >= dials.start());
		if (bodys || TelephoneLabel.isBodys(TelephoneLabel.without(clause))) {
			return false;
		}
		boolean byPerson = !mentions.isEmpty() && mentions.get(0).isPerson() && mentions.get(0).from() == 0;
		boolean byOffice = !mentions.isEmpty() && !mentions.get(0).isPerson();
		if (byPerson || TO_DIAL.matcher(behind).lookingAt()) {
			return false;
		}
		return byOffice || DONE.matcher(clause).find() || IN_VAIN.matcher(behind).lookingAt();
	}

}
