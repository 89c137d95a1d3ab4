package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.inspection.personal.Mentions.Mention;

/** What the public is told to do: the number behind it is the one it is to call. */
final class PublicCall {

	private static final LazyPattern CALL = new LazyPattern(
			"(?<![申聘邀提宴])请(?!求|示)|如[有需对您果遇在发要]|如(?=[\\p{IsHan}]{2,8}$)|若|凡|应当|应在|应到|应于|应拨|须|欢迎|详询|的$|可以|任何(?:单位|人)|均可|(?<=[人者户民工生众长员主])可(?!能)|(?<=[^,])(?:可|需)(?=[拨致到向在凭通联登与找直前于来携持])|^[也亦还]?可(?=[向到与在告])|^或者?(?=[向到与拨致])",
			"请如若凡应须欢详的可任均需也亦还或");

	/** By 可 alone also a person may be reached. */
	private static final LazyPattern MAY = new LazyPattern("^可(?:拨|通过|联系)|可联系$");

	/** Whom a private person calls by a notice as well as an office does. */
	private static final LazyPattern NOTICE = new LazyPattern(
			"(?:知情|有意)[的者]|[拾捡][到得]|送还|归还|[重面酬]谢|好心人|失主|有需要的(?:乡亲|朋友)|有意$");

	/** Whom one is asked to turn to. */
	private static final LazyPattern REACHED = new LazyPattern(
			"(?:[与和找告打]|联系|通知|致电|拨打)(?:其|[她他](?:的)?)?(?:家属|亲属|家长|家人|监护人|儿子|女儿|父|母|妻|丈夫|失主|户主|房东|[兄弟姐妹子女]|邻居|长[子女])");

	private static final LazyPattern TURNS_TO = new LazyPattern("[与和找向]|联系|致电|拨打");

	/** Before a body that is to do something. */
	private static final LazyPattern OF_A_BODY = new LazyPattern("(?:由|要求|责令|责成|督促|希望|恳请|请求)[\\p{IsHan}]{0,8}$");

	private PublicCall() {
	}

	static boolean in(String clause) {
		return CALL.in(clause);
	}

	/** The same, also by 可 alone. */
	static boolean maybe(String clause) {
		return in(clause) || MAY.matcher(clause).find();
	}

	/** Whether a private person may have given notice. */
	static boolean isNotice(String clause) {
		return NOTICE.matcher(clause).find();
	}

	/** Whether a body is named to whom the public is to turn. */
	static boolean namesBody(String clause, List<Mention> mentions) {
		return mentions.stream()
			.anyMatch(
					(mention) -> !mention.isPerson() && !OF_A_BODY.matcher(clause.substring(0, mention.from())).find());
	}

	/** Whether a private person who is named is the one to turn to. */
	private static boolean isReached(String clause, Mention mention) {
		return mention.kind() == Mentions.Kind.PERSON && mention.named()
				&& TURNS_TO.matcher(clause).region(Math.max(0, mention.from() - 2), mention.to()).find();
	}

	/** Whose number the public is told to call in a clause. */
	static TelephoneOwner owner(String clause, List<Mention> mentions) {
		if (REACHED.matcher(clause).find() || mentions.stream().anyMatch((mention) -> isReached(clause, mention))) {
			return TelephoneOwner.PERSON;
		}
		boolean body = mentions.stream().anyMatch((mention) -> !mention.isPerson());
		if (isNotice(clause) && !body) {
			return TelephoneOwner.NOBODY;
		}
		if (MAY.matcher(clause).find() && !body) {
			boolean named = !mentions.isEmpty() && mentions.get(0).named();
			return named ? TelephoneOwner.PERSON : TelephoneOwner.NOBODY;
		}
		return TelephoneOwner.BODY;
	}

}
