package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.inspection.WordSet;

import org.jspecify.annotations.Nullable;

/**
 * Who a sentence speaks of: a private person by his part in a matter or as he is called,
 * 信访人昌某某, 葛大娘, as against those whom an office names to be asked.
 */
final class PrivatePerson {

	/** Parts that only a person plays whose matter it is. */
	private static final WordSet PARTS = new WordSet(List.of("信访人", "投诉人", "举报人", "申请人", "申诉人", "反映人", "来访人", "来信人",
			"求助人", "求助者", "当事人", "证人", "知情人", "目击者", "报案人", "报警人", "报料人", "被害人", "受害人", "被征收人", "被拆迁人", "被执行人", "被处罚人",
			"原告", "死者家属", "伤者家属", "受伤人员", "死者", "伤者", "监护人", "受助人", "救助对象", "低保户", "低保对象", "特困人员", "五保户", "贫困户", "脱贫户",
			"监测户", "困难户", "残疾人", "遗属", "户主", "房东", "租客", "承租人", "产权人", "权利人", "失主", "寻亲人", "捐赠人", "献血者", "收件人", "收货人",
			"留守老人", "独居老人", "留守儿童", "保姆", "护工", "车主", "驾驶人", "被保险人", "投保人", "借款人", "担保人", "保证人", "赡养人", "抚养人", "考生",
			"应聘者", "应聘人", "求职者", "求职人", "联系人家属", "致电人", "来电人", "留言人", "信访群众", "上访人", "持卡人", "受委托人", "受托人", "代理人", "受赠人",
			"继承人", "失联人员", "报名者", "获奖者", "中奖人", "购房人", "参赛者", "摊主", "店主", "船主", "货主", "建房户", "危改户", "移民户", "死者亲属", "逝者",
			"孕产妇", "拆迁户", "征迁户", "征收户", "被拆迁户", "报修人", "走失老人", "走失人员", "失踪人员", "帮扶对象", "资助对象", "供养对象", "补偿对象", "受助学生",
			"留守妇女", "空巢老人", "孤寡老人", "高龄老人", "残疾儿童", "租房人员", "租房人", "出租人", "缴费人", "缴存人", "参保人", "领款人", "请求人", "驾驶员",
			"扶贫户", "帮扶户", "五保对象", "救助人员", "承租户", "贷款户", "债权人", "债务人", "被告人", "上诉人", "存款人", "共有人", "被救助人", "索赔人", "遗失人",
			"失主", "认领人", "用水户", "用电户", "订户", "报修用户"));

	/** Parts that many play, so that one has to be named. */
	private static final WordSet GROUPS = new WordSet(List.of("村民", "居民", "业主", "学生", "家长", "患者", "病人", "家属", "职工",
			"教师", "农户", "老人", "群众", "市民", "网民", "旅客", "乘客", "司机", "邻居", "孕妇", "产妇", "用户", "住户", "志愿者", "军属", "烈属", "亲属",
			"儿子", "女儿", "父亲", "母亲", "妻子", "丈夫", "配偶", "老伴", "退休干部", "离休干部", "退休教师", "党员", "个体户", "经营者", "承包户", "种植户",
			"养殖户", "大户", "租户", "房主", "移民", "搬迁户", "退役军人", "劳模", "孤儿", "实习生", "保洁员", "男子", "女子", "事主", "男方", "女方", "买方",
			"卖方", "患方", "孩子", "儿童", "员工", "工人", "农民工", "当事双方", "甲方", "乙方", "访客", "学员", "房客", "侄子", "孙子", "孙女", "外孙",
			"兄弟", "姐姐", "妹妹", "弟弟", "哥哥", "之弟", "之兄", "之姐", "之妹", "女婿", "儿媳", "顾客", "消费者", "买受人", "出卖人", "第三人", "被告",
			"姓名", "本人"));

	/**
	 * How words end that say what somebody's part is, of which there are more than can be
	 * listed.
	 */
	private static final WordSet PART_ENDS = new WordSet(List.of("人", "者", "户", "人员", "对象", "代表", "市民", "村民", "居民",
			"网民", "农民", "主", "客", "之父", "之母", "之妻", "之夫", "之子", "之女"));

	/** With one of them begins each part, or its end. */
	static final WordSet PART_WORDS = WordSet.ofAll(PARTS, GROUPS, PART_ENDS);

	/** Parts that are played at work. */
	private static final LazyPattern AT_WORK = new LazyPattern(
			"(?:联系|联络|经办|承办|受理|接待|负责|值班|采购|招标|投标|中标|供应|责任|签发|审核|审批|填报|填表|制表|报送|发布|主持|发言|法定|管理|工作|技术|执法|检查|评审|专业|安保|医护|服务|监督|记录|校对|编辑|撰稿|摄影|通讯|公证|拍卖|创始|合伙|投资|发起|召集|主讲|施工|监理|设计|驻村|带头|包保|挂点|包村|网格|巡查|巡河|救援|消防|业务|理财|办案|调查|解说|清算|学|记|编|党|人大|委员|科研|研究|传承)(?:人|者|户|人员|对象|代表|主|客)$|账户|用户$|窗口|为主$");

	private static final int LONGEST_PART = 6;

	/** Whom an office names to be asked, or who speaks for it. */
	private static final LazyPattern CONTACT = new LazyPattern(
			"(?<!紧急|第一)(?:联系|经办|承办|受理|接待|负责|值班|采购|招标|责任|签发|审核|填报|填表|制表|报送|发布)人?员?[:( ]{0,2}$|咨询|监督|举报电话|投诉电话|报名(?![者人])|值班|窗口|客服|主任|科长|局长|书记|镇长|乡长|站长|所长|办公室|工作人员|项目经理|代理机构|成员|网格员|网格长|村干部|课题组|专家组|讲师|授课|主讲");

	/** Who is named as at work. */
	private static final LazyPattern OFFICIAL = new LazyPattern(
			"(?:代表人|负责人|法人|董事长|院长|校长|园长|会长|经理|厂长|律师|法官|检察官|书记员|民警|交警|辅警|调解员|仲裁员|河长|林长|田长|路长|楼长|纪检组?|干部|指导员|辅导员|讲解员|专员|主管|医生|护士长?)[: ]?$");

	/** Whom an office has spoken to is not whom it names to be asked. */
	private static final LazyPattern SPOKEN_TO = new LazyPattern(
			"(?:[与向对给]|拨打|致电|走访|慰问|告知|回访|回复|答复|通知|联系[到上了]|(?:日|已|次|人员|局)(?:通过)?电话联系)了?$");

	/** Who is asked to do something has not left the number. */
	private static final LazyPattern ADDRESSED = new LazyPattern("(?<!申)请(?:各位|广大|该|相关|有关|[与向和找]|致电|拨打|联系)?$");

	/** What the public is told to do, and no longer what somebody has done. */
	private static final WordSet CALL = new WordSet(List.of("如有", "如需", "可以", "可通过", "可拨", "可向", "可在", "可到", "可凭", "可与",
			"可联系", "可找", "客服", "可登录", "可携", "可于", "可致电", "可直接", "疑问", "致电", "欢迎来电", "来电咨询", "来电查询", "详询", "咨询", "前往",
			"应当", "应在", "须", "办理", "提交", "报名", "热线", "受理", "申报电话", "认定电话"));

	/** As against somebody who dialled 12345. */
	private static final LazyPattern DIALS = new LazyPattern("拨打[^,。;0-9]{0,8}$");

	private static final WordSet OFFICE = new WordSet(
			List.of("办公", "监督", "值班", "传真", "服务", "投诉电话", "举报电话", "单位", "窗口", "科", "局", "中心", "委员会", "政府", "村委", "居委",
					"公司", "合作社", "联系人", "派出所", "医院", "学校", "法院", "学院", "企业", "事务所", "店", "厂", "超市", "商行", "经营部", "宾馆",
					"药房", "诊所", "幼儿园", "大厅", "协会", "联合会", "商会", "集团", "客服", "商场", "总机", "支队", "大队", "公安", "馆", "律师"));

	/** To whom somebody turned, which does not make the number theirs. */
	private static final LazyPattern TURNED_TO = new LazyPattern(
			"[向到至对在经由被给与找去赴][^,。;]{0,20}?(?:局|委员会|委|科|中心|政府|公司|医院|学校|法院|派出所|所|站|办|单位)(?!的?(?:电话|总机|固话|座机|[:(]|$))");

	/** The last words before a number say that it is an office's. */
	private static final LazyPattern OFFICE_LABEL = new LazyPattern(
			"(?:(?<![住居])所|站|办|馆|厅|室|点|院|校|庭|社|部|会|协|处|(?<!对)方|平台|超市|[商专厂管]家)的?(?:联系|咨询|固定|服务)?(?:电话|座机|固话|号码)[^,]{0,4}$");

	/**
	 * What a private person who is named has done or wants: offices in it are not his.
	 */
	private static final WordSet MATTERS = new WordSet(List.of("反映", "投诉", "举报", "控告", "检举", "咨询", "询问", "求助", "申请",
			"不服", "质疑", "要求", "建议", "家住", "原系", "就读", "就医", "住院", "上班", "打工", "工作", "购买", "称", "诉", "认为", "拖欠", "欠薪",
			"受伤", "来访", "来信", "上访", "职工", "下岗", "退休", "毕业"));

	/** What the public is told in the same words. */
	private static final LazyPattern URGES = new LazyPattern("[可应须需如若凡]|(?<!申)请(?!求|示)|的$");

	/** An unnamed 申请人 of whom all are told what to do. */
	private static final LazyPattern INSTRUCTED = new LazyPattern(
			"(?:本人)?(?:到|凭|持|携|须|需|应|可(?![代转])|如|若|前往|因故|对(?=[^,]*的$))");

	/** What is told of private persons only. */
	private static final WordSet PARTICULARS = new WordSet(List.of(",男,", ",女,", "(男)", "(女)", "、男、", "、女、", ",男、",
			",女、", "岁", "身份证", "家住", ",住", " 住", "现住", "住址", "出生", "户籍", "籍贯", "民族", "汉族", "残疾证", "低保证", "遗失声明"));

	/** Who is named to be asked may be of the family. */
	private static final WordSet FAMILY = new WordSet(List.of("家属", "亲属", "儿子", "女儿", "之子", "之女", "父亲", "母亲", "妻子",
			"丈夫", "老伴", "监护人", "户主", "户籍", "患者", "死者", "伤者", "低保", "特困", "受灾", "走失"));

	/** Between a part and the name. */
	private static final WordSet SIGNED = new WordSet(List.of("签字", "签名", "姓名", "(签字)", "(签名)", "(签章)"));

	/** How far before a mention it is said whom it names, in characters. */
	private static final int LEAD = 14;

	private PrivatePerson() {
	}

	/**
	 * Whether what stands before a number or an address in its sentence speaks of a
	 * private person to whom it belongs.
	 */
	static boolean ownsWhatFollows(String before) {
		int[] mention = last(before);
		if (mention == null) {
			return PARTICULARS.in(before) && !OFFICE.in(before) && !calls(before);
		}
		String rest = before.substring(mention[1]);
		boolean named = mention[2] > 0;
		if (OFFICE_LABEL.matcher(rest).find() || !named && isInstructed(rest, 0)) {
			return false;
		}
		rest = named ? withoutMatters(rest) : rest;
		if (OFFICE.in(TURNED_TO.matcher(rest).replaceAll("")) || calls(rest)) {
			return false;
		}
		String lead = before.substring(Math.max(0, mention[0] - LEAD), mention[0]);
		return CalledName.NEIGHBOURS.in(before.substring(mention[0], mention[1])) && !ADDRESSED.matcher(lead).find()
				|| !isNamedToBeAsked(lead, before);
	}

	/** Whether from there on it is said what all who play a part are to do. */
	static boolean isInstructed(String clause, int at) {
		return INSTRUCTED.matcher(clause).region(at, clause.length()).lookingAt();
	}

	private static boolean isNamedToBeAsked(String lead, String before) {
		if (FAMILY.in(before)) {
			return ADDRESSED.matcher(lead).find() && !lead.endsWith("与") && !lead.endsWith("和");
		}
		return ADDRESSED.matcher(lead).find() || OFFICIAL.matcher(lead).find()
				|| CONTACT.matcher(lead).find() && !SPOKEN_TO.matcher(lead).find();
	}

	/** Leaves out what a person has complained of, asked or undergone. */
	private static String withoutMatters(String rest) {
		StringBuilder kept = new StringBuilder();
		int from = 0;
		for (int comma = rest.indexOf(','); comma >= 0; comma = rest.indexOf(',', from)) {
			String clause = rest.substring(from, comma);
			if (!MATTERS.in(clause) || URGES.matcher(clause).find()) {
				kept.append(clause).append(',');
			}
			from = comma + 1;
		}
		return kept.append(rest, from, rest.length()).toString();
	}

	/** Whether a stretch asks the public to do something: 请, but neither 申请 nor 请求. */
	private static boolean calls(String stretch) {
		int at = stretch.indexOf('请');
		while (at >= 0) {
			boolean other = stretch.startsWith("申", at - 1) || stretch.startsWith("求", at + 1)
					|| stretch.startsWith("示", at + 1);
			if (!other) {
				return true;
			}
			at = stretch.indexOf('请', at + 1);
		}
		return CALL.in(stretch) || DIALS.matcher(stretch).find();
	}

	/**
	 * Calls back for each part that begins at a place, and whether it is said who plays
	 * it.
	 */
	static void partAt(String text, int from, Part part) {
		int known = from + PARTS.lengthAt(text, from);
		if (known > from) {
			part.at(from, known, isNamed(text, known));
		}
		int group = from + GROUPS.lengthAt(text, from);
		if (group > from) {
			boolean alone = text.substring(group).isBlank();
			if (alone || isNamed(text, group)) {
				part.at(from, group, !alone);
			}
		}
		int to = from + PART_ENDS.lengthAt(text, from);
		if (to > from && isNamed(text, to)
				&& !AT_WORK.matcher(text.substring(Math.max(0, to - LONGEST_PART), to)).find()) {
			part.at(from, to, true);
		}
	}

	private static boolean isNamed(String text, int at) {
		int name = text.startsWith(":", at) ? at + 1 : at;
		return name < text.length() && (nameAt(text, at) > 0 || CalledName.end(text, name, true) > 0);
	}

	/** Receives where a part stands. */
	@FunctionalInterface
	interface Part {

		void at(int from, int to, boolean named);

	}

	/**
	 * Where the last mention begins and ends, and whether a name is in it; null when
	 * there is none.
	 */
	private static int @Nullable [] last(String before) {
		int[] last = { -1, -1, 0 };
		PARTS.each(before, (from, to) -> extend(last, from, to, nameAt(before, to)));
		GROUPS.each(before, (from, to) -> {
			int name = nameAt(before, to);
			if (name > 0 || before.substring(to).isBlank()
					|| ":(".indexOf(before.charAt(to)) >= 0 && to + 1 == before.length()) {
				extend(last, from, to, name);
			}
		});
		PART_ENDS.each(before, (from, to) -> {
			String part = before.substring(Math.max(0, to - LONGEST_PART), to);
			int name = AT_WORK.matcher(part).find() ? 0 : nameAt(before, to);
			if (name > 0) {
				extend(last, Math.max(0, to - LONGEST_PART), to, name);
			}
		});
		for (int at = 0; at < before.length(); at++) {
			int end = CalledName.end(before, at, true);
			if (end > 0) {
				// 信访人昌某某 is one mention
				boolean goesOn = at <= last[1] + 1 && last[1] >= 0;
				extend(last, goesOn ? last[0] : at, at, end - at);
			}
		}
		return (last[1] < 0) ? null : last;
	}

	private static void extend(int[] last, int from, int to, int name) {
		if (to + name > last[1]) {
			last[0] = from;
			last[1] = to + name;
			last[2] = name;
		}
	}

	/** Length of a word such as 签名, a colon or blank and of a name behind it, or 0. */
	private static int nameAt(String text, int at) {
		int from = at + SIGNED.lengthAt(text, at);
		while (from < text.length() && ": ".indexOf(text.charAt(from)) >= 0) {
			from++;
		}
		int name = PersonName.lengthOfPerson(text, from, "的家电住因于在反称诉系本手座对向来与申不要就等名一致拨留被说联核");
		return (name > 0) ? from - at + name : 0;
	}

}
