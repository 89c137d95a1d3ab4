package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.personal.Mentions.Kind;
import org.gongkai.inspection.personal.Mentions.Mention;

/** Who stands right before a telephone number or its label. */
final class NearestOwner {

	private static final LazyPattern BODY_END = new LazyPattern(
			"(?:[局办科所站院校馆厅室部会处庭社队点店厂行委联股组]|[局站所院校馆社队店厂]里|[站馆院店园场]内|公司|政府|中心|团队|班组)$");

	private static final LazyPattern NO_BODY_END = new LazyPattern(
			"(?:[住居处场厕寓]所|[0-9卧教居]室|[租住何友讯两各哥姐弟妹叔伯婆妈爸家]处|宿舍|[地早]点|[大住出入转]院|在校|[全一两那这]部|[机社]会|[小村居0-9一二三四五六七八九十](?<!班)组|[补代申查督自未不没难再要去来举开创兴主协包]办|[出同]行|[开回进在]店)$");

	/** How the words end for what somebody is of whom no list knows. */
	private static final LazyPattern PART_END = new LazyPattern(
			"(?:对象|[^门窗账商]户|[^负][人者]|[工职]人|家庭|[爷叔婶伯姑姨舅妈爸爹奶婆哥弟姐妹兄孙侄甥媳婿伴邻孀妻娘]|\\p{IsHan}{2}(?<![商厂专国大管酒农行独企作画店东卖买多各几哪赢两百银人玩公搬离在全住当])家|(?<![下附所直隶])属|老乡|朋友|战友|工友|师傅|市民|村民|居民|网民|农民|群众|学生|儿童|孩子|老汉|[男女买卖患]方|[出承]租方)$");

	private static final LazyPattern NO_PART_END = new LazyPattern(
			"(?:联系|联络|经办|承办|受理|接待|负责|责任|值班|采购|招标|投标|中标|签发|审核|填报|填表|制表|报送|发布|主持|发言|法定|管理|工作|技术|执法|代表|法|主管|带头|项目|召集|施工|监理|拍卖|主办|牵头|供应|发包|承包|编制|产权|经营|单位|委托|代理|编|记|用)(?:人|者|户)$|(?:重点|服务|监管|检查|适用|招生|招聘)对象$");

	/** What tells where somebody lives. */
	private static final LazyPattern LIVES = new LazyPattern("(?<!常)住(?![建房院所宿宅户民保])|(?:宿舍|家属[院区楼])[0-9]{0,3}[栋号楼]?$");

	/** Whom persons have chosen to speak for them. */
	private static final WordSet CHOSEN = WordSet.of("推举|推选|推荐|委托");

	private static final int LONGEST_END = 4;

	private NearestOwner() {
	}

	/** Whether a clause ends with a body. */
	static boolean isBody(String clause) {
		return BODY_END.ends(clause, LONGEST_END) && !NO_BODY_END.ends(clause, LONGEST_END);
	}

	/** Whether a stretch ends with what somebody is who is no official. */
	static boolean isPart(String stretch) {
		return PART_END.ends(stretch, LONGEST_END) && !NO_PART_END.ends(stretch, LONGEST_END);
	}

	/**
	 * Who it is.
	 * @param core the clause without the label
	 * @param own whether the number stands in that clause
	 */
	static TelephoneOwner in(String core, List<Mention> mentions, boolean own) {
		Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
		if (own && isPart(core)) {
			return TelephoneOwner.PERSON;
		}
		if (CHOSEN.in(core) || !own && LIVES.matcher(core).find()) {
			return TelephoneOwner.NOBODY;
		}
		if (!own && last != null && last.kind() == Kind.BODY && mentions.get(0).kind() == Kind.PERSON
				&& mentions.get(0).named()) {
			return TelephoneOwner.NOBODY;
		}
		if (last != null && "家处的们)".contains(core.substring(last.to()))) {
			boolean counted = !own && !last.named() && !mentions.get(0).isPerson();
			return (last.kind() == Kind.PERSON) ? (counted ? TelephoneOwner.NOBODY : TelephoneOwner.PERSON)
					: last.kind() != Kind.NAME || TelephoneOwner.ofBody(core, mentions, last) ? TelephoneOwner.BODY
							: TelephoneOwner.NOBODY;
		}
		return isBody(core) ? TelephoneOwner.BODY : TelephoneOwner.NOBODY;
	}

}
