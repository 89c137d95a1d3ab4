package org.gongkai.inspection.personal;

import org.gongkai.inspection.WordSet;

/** The words right before a telephone number that say no more than that it is one. */
final class TelephoneLabel {

	/** What a telephone number is called, as alternatives of a pattern. */
	static final String ALTERNATIVES = "电话|座机|固话|宅电|联系方式|联络方式|通讯方式|通信方式|小灵通|号码|联系号|Tel|TEL|tel|☎|☏";

	static final WordSet WORDS = WordSet.of(ALTERNATIVES);

	/** What a label says by which a number is a body's. */
	private static final LazyPattern BODY_LABEL = new LazyPattern(
			"(?:咨询|监督|举报|投诉|值班|服务|办公|受理|预约|报名|热线|传真|总机|客服|抢修|救援|报警|维修|维权|招生|招聘|采购|会务|前台|单位|承办|办理|业务|查询|订票|预订|接待|征集|意见|食堂|服务台|调度室|信访|值守|应急|援助|求助|报修|新闻|公示|复议|立案|缴费|管理|保护|征订|监管|反馈|申报|认定|捐赠|专线|公开|公布的|夜间|白天|技术支持|对外|订餐|挂号|救助|帮扶|维保|火警|匪警|本?村部|售后|工作时间|办公时间|节假日|邮购|服务监督|联系单位|社区|街道|园区|景区|(?:^|[:、])[县市镇乡村])$");

	private static final WordSet LABEL_WORDS = WordSet
		.of("电话号码|联系电话|联系方式|联系方法|联络方式|联络电话|固定电话|座机号码|座机号|电话号|电话|座机|固话|号码|联系|联络"
				+ "|固定|方式|来电|回电|手机|TEL|Tel|tel|☎|☏|分别为|分别是|改为|换成|及|单线|接线|装机|通讯处|话机|打通了?|拨打|通过|有|号|经|已|机");

	private static final String SEPARATORS = " :(-为是,、的[<=【》】\"“”'+/|*;";

	private static final int LONGEST = 4;

	private TelephoneLabel() {
	}

	/** Whether what stands before a label says that the number is a body's. */
	static boolean isBodys(String core) {
		return BODY_LABEL.ends(core, LONGEST);
	}

	/** A clause without the colons, brackets and the like at its end. */
	static String withoutSeparators(String clause) {
		int end = clause.length();
		while (end > 0 && SEPARATORS.indexOf(clause.charAt(end - 1)) >= 0) {
			end--;
		}
		return clause.substring(0, end);
	}

	/** A clause without the label at its end. */
	static String without(String clause) {
		int end = clause.length();
		int before = -1;
		while (end != before) {
			before = end;
			while (end > 0 && SEPARATORS.indexOf(clause.charAt(end - 1)) >= 0) {
				end--;
			}
			for (int length = Math.min(4, end); length > 0 && end == before; length--) {
				if (LABEL_WORDS.lengthAt(clause, end - length) == length) {
					end -= length;
				}
			}
		}
		return clause.substring(0, end);
	}

}
