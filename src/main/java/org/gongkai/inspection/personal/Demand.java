package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.inspection.personal.Mentions.Kind;
import org.gongkai.inspection.personal.Mentions.Mention;

/**
 * What a person asks of an office, in the words in which an office calls upon the public:
 * 请尽快修复, 应当赔偿. Who speaks tells them apart.
 */
final class Demand {

	private static final LazyPattern ASKS = new LazyPattern(
			"(?:反映|要求|请求|希望|认为|建议|说|写道|提出(?=[一二三四五六七八九十两几,:]|要求|诉求|$)|恳请|恳求|表示|来信|来访|投诉|举报|咨询|询问|求助|质疑|控告|期盼|呼吁|留言|提问|来电|述称|诉称|声称|自称|[^职名简名]称)(?!的|人|者|电话|热线)");

	/** What is said of all who ask. */
	private static final LazyPattern OF_ALL = new LazyPattern("[如若凡请对向经]|(?:任何|所有|各)");

	/** Somebody speaks of himself. */
	private static final LazyPattern MYSELF = new LazyPattern(
			"(?<![自敬忘])我(?!局|办|院|校|县|市|镇|乡|省|区|委|中心|所|站|司|厅|村|国|们|社|馆|会|部|街|单位|公司|处|科|队|团|厂|行|店|园|州|党|军|方|台|组)|家[父母](?![亲母]?会)|本人(?:[\\p{IsHan}]{2,3}?)??(?:不慎|因|有|想|愿|已|原|名下|从|长期|自(?![愿行])|今年|系|是|租|住|现|姓|于|遗|丢|账|家)|(?:^|[,:])家(?:有|住|中有|里有)(?!要|求|老人的)");

	/** An office speaks to a person, or answers him. */
	private static final LazyPattern ANSWERS = new LazyPattern("[您你]|^(?:答|回复|答复|回应):|如下$|敬复|特此");

	private static final LazyPattern OF_AN_OFFICE = new LazyPattern("请求?(?:贵|上级|有关|相关|社区|[村镇乡县市区]里|领导|政府)");

	private static final LazyPattern NOT_OF_IT = new LazyPattern("[与向到和找拨致联登在于前往将按各持携凭至]|广大");

	private static final int LONGEST_BODY = 10;

	private Demand() {
	}

	/**
	 * The same as {@link #in(String, List)}, who is mentioned being read only if needed.
	 */
	static boolean in(String clause) {
		return byMyself(clause) || ASKS.matcher(clause).find() && in(clause, Mentions.in(clause));
	}

	/** Whether a person asks for something in a clause. */
	static boolean in(String clause, List<Mention> mentions) {
		if (byMyself(clause)) {
			return true;
		}
		Mention first = mentions.isEmpty() ? null : mentions.get(0);
		return first != null && first.isPerson() && !clause.endsWith("的")
				&& !PrivatePerson.isInstructed(clause, first.to())
				&& !OF_ALL.matcher(clause.substring(0, first.from())).find()
				&& ASKS.matcher(clause.substring(first.to())).find();
	}

	/** Whether somebody speaks of himself in a clause. */
	static boolean byMyself(String clause) {
		boolean may = clause.indexOf('我') >= 0 || clause.indexOf('家') >= 0 || clause.contains("本人");
		return may && MYSELF.matcher(clause).find();
	}

	/** Whether an office answers a person in a clause. */
	static boolean isAnswered(String clause) {
		return ANSWERS.matcher(clause).find() && !byMyself(clause);
	}

	/** Whether it is an office that is asked to do something. */
	static boolean ofAnOffice(String clause, List<Mention> mentions) {
		int please = clause.indexOf('请');
		if (please < 0 || clause.startsWith("申", please - 1)) {
			return false;
		}
		return OF_AN_OFFICE.matcher(clause).region(please, clause.length()).lookingAt() || mentions.stream()
			.anyMatch((mention) -> mention.kind() == Kind.BODY && mention.from() > please
					&& mention.from() - please <= LONGEST_BODY
					&& !NOT_OF_IT.matcher(clause.substring(please, mention.from())).find());
	}

}
