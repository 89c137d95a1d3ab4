package org.gongkai.inspection.personal;

import org.gongkai.inspection.WordSet;

/**
 * What the head of a column, or a label in a form, says of the telephone numbers beside
 * it.
 */
final class TelephoneHead {

	private static final WordSet BODY_LABEL = WordSet
		.of("(办|办公|咨询|监督|举报电话|投诉电话|值班|服务|受理|预约|预订|报名|热线|传真|总机|门诊|接待|救助电话|招生|单位|业务|窗口|公司|企业|订餐|维修");

	/** Heads of columns that hold bodies, or people at work for one. */
	private static final WordSet BODIES = WordSet
		.of("律所|所属|单位|部门|机构|职务|职称|科室|办公|职责|值班|窗口|公司|企业|网格|河长|法定代表人|负责人|校名|学校|校长|院长|所长|站长|理事长|联系人|经办人"
				+ "|承办|受理|责任人|主任|书记|法官|律师|民警|医生|医师|调解员|专家|联络员|管理员|保管员|采购人|招标|经销商|合作社|药店|民宿"
				+ "|农家乐|商户|店名|执法|工作人员|技术员|指导员|领队|教练|记者|干部|协会|门店|领导|组长|包保");

	/** What a heading says of people who are all at work. */
	private static final WordSet AT_WORK_AROUND = WordSet
		.of("领导|干部|值班|负责人|责任人|联系人|联络员|经办人|工作人员|河长|网格|律师|法官|民警|医生|医师|专家|调解员|指导员|技术员|管理员|校长|院长|所长|站长|主任|书记");

	/** What a body has, but as well what is done for somebody. */
	private static final WordSet MATTERS = WordSet.of("岗位|名称|专业|站点|网点|项目|编号名|服务村|服务区域|行业|领域|层级|平台|组织|渠道|途径");

	private static final LazyPattern BODY_ENDS = new LazyPattern(
			"(?:[庭站店社馆厂园所院行部队局]|(?<![地特起终重难疑要观时置])点)(?:名称?)?$|(?<![家户特专擅身时])长(?:姓名)?$|(?<![社队会学团船党成雇店人演])员(?:姓名)?$");

	/**
	 * Of a person the same heads say where he has been or wants to go, where he lives or
	 * who looks after him; or what has become of his matter.
	 */
	private static final LazyPattern OF_A_PERSON = new LazyPattern(
			"住所|住址|家庭|日期$|(?:受理|承办|办理|审批)(?:时间|情况|结果|意见|编号|号|状态)|^[原曾]|(?:拟|报考|报名|应聘|意向|志愿|推荐|录用|录取|求职|就业|务工)[\\p{IsHan}]{0,4}(?:单位|岗位|职位|学校|部门|企业|专业)|(?:原任?|曾任|前任|退休前|离休前|生前|帮扶|就读|就诊|住院|毕业|被投诉|被举报|被反映|派驻前)(?:单位|职务|学校|医院|机构|部门|银行)|(?:就读|就诊|毕业|住院)|(?:从业|供职|就职|务工|选送|推荐|办案|鉴定|评估|帮扶)(?:单位|机构|公司|部门|学校)|^所[属在](?:行政)?(?:村|组|社区|小区|网格|乡|镇|街道|片区|班级|楼)|(?:意见|状态|结果|诉求|用途|面积|品类|原因|类别|类型)$");

	/** Who only handles what a form is about. */
	private static final LazyPattern HANDLING = new LazyPattern(
			"(?:贷款|经办|登记|工作|处理|办理|承办|责任|实施|征收|审批|发证)(?:单位|机构|部门|银行|机关)");

	private static final WordSet NO_NAMES = WordSet.of("址|时间|日期|备注|位置|地点|内容|特长|产业");

	/** Where somebody lives as well as what is served there. */
	private static final WordSet PLACES = WordSet.of("乡镇|街道|村名|社区|地点|片区|区域|河段|路段|村居|镇|所在村|行政村|小区");

	/** Heads that name a private person for certain. */
	private static final LazyPattern PERSONS = new LazyPattern(
			"(?:人|(?<!记)者|户|户主|对象|老人|儿童|学生|家长|群众|村民|居民|业主|患者|学员|职工|党员|农民|市民|产妇|孕妇|死者|家属|亲属|家庭成员|遗属|军人|考生|[车船失房坟摊机货雇屋事墓]主|读者|网民|孤儿|用户|志愿者|家庭|病例|租客|房客|邻居|选民|会员|团员|队员|社员|代表|临时工|农民工|民工|工友|后代|亲友|子女|儿子|女儿|父母|配偶|[租旅乘顾访]客|[甲乙男女买卖患妻夫]方|[出承]租方|选手|幼儿)(?:代表)?(?:姓名|名字|名)?(?:\\([^)]*\\))?$");

	private static final LazyPattern AT_WORK = new LazyPattern(
			"(?<!应急|紧急|家庭|第一)(?:联系|联络|经办|承办|受理|接待|负责|采购|招标|投标|中标|责任|管理|法|审核|填报|报送|发布|工作|技术|执法|评审|经营|投资|合伙|举办|开办|创办|带头|人大|法定)(?:人|者|户|对象|人员|代表)");

	private static final LazyPattern NAMES = new LazyPattern("^(?:姓名|名字|户名|姓名\\(.*)$");

	private static final LazyPattern DWELLING = new LazyPattern("(?:房号|室号|门牌号?|户号|房间号)");

	private static final LazyPattern HOME = new LazyPattern("\\(?(?:住?宅|家|家里|家中|家庭|住所|私人)\\)?");

	/** By which the public reaches a body. */
	private static final LazyPattern PUBLIC = new LazyPattern(
			"(?:咨询|服务|监督|受理|订餐|订票|预订|前台|窗口|值班|办公|总机|客服|热线|代理机构|采购人|招标人|经销商|单位|机构|企业|公司|商家|门店)(?:联系)?(?:电话|座机|固话|方式)(?!\\((?:宅|家))");

	private static final WordSet RETIRED = WordSet.of("退休|离休|老干部|老党员|老专家|老教师|老科协|原任|原职务|原单位|生前");

	private TelephoneHead() {
	}

	static boolean isTelephone(String head) {
		return TelephoneLabel.WORDS.in(head) || head.contains("手机") || isHome(head);
	}

	/** Whether it says that the numbers are homes'. */
	static boolean isHome(String head) {
		return HomeLabel.end(head) >= 0 || HOME.matcher(head).matches();
	}

	/** Whether it says that the numbers are bodies'. */
	static boolean isBodys(String head) {
		boolean handling = isAtWork(head) && head.indexOf('联') < 0;
		return (handling || BODY_LABEL.in(head)) && !head.contains("被") && !head.contains("原");
	}

	/** Whether it may be that of a list of bodies, where no person is named. */
	static boolean isMatter(String head) {
		return MATTERS.in(head) && !OF_A_PERSON.matcher(head).find() && !RETIRED.in(head);
	}

	/** Whether it says whose the numbers are, and names a body: 班组电话, 咨询电话. */
	static boolean namesBody(String head) {
		if (PUBLIC.matcher(head).find()) {
			return true;
		}
		String whose = TelephoneLabel.without(head);
		Mentions.Mention last = Mentions.last(whose);
		return NearestOwner.isBody(whose)
				|| last != null && last.kind() == Mentions.Kind.BODY && last.to() == whose.length();
	}

	/** Whether bodies stand below it, or people at work for one. */
	static boolean isBody(String head) {
		return (BODIES.in(head) || BODY_ENDS.matcher(head).find()) && !OF_A_PERSON.matcher(head).find()
				&& !RETIRED.in(head);
	}

	/** The same of a label in a form that is about somebody. */
	static boolean isContact(String label) {
		return isBody(label) && !HANDLING.matcher(label).find();
	}

	/** The same in what is written around a table. */
	static boolean speaksOfBodies(String around) {
		return AT_WORK_AROUND.in(around);
	}

	/** Whether it tells what people are at work. */
	static boolean isRank(String head) {
		return head.contains("职务") && isBody(head);
	}

	/** Whether villages and the like stand below it. */
	static boolean isPlace(String head) {
		return PLACES.in(head);
	}

	/** Whether villages stand below it that are served, not to which somebody belongs. */
	static boolean isServed(String head) {
		return isPlace(head) && !head.startsWith("所");
	}

	/** Whether a label says that the numbers are those of private persons. */
	static boolean isPersons(String label) {
		String whose = TelephoneLabel.without(label);
		return whose.length() < label.length() && isPerson(whose);
	}

	static boolean isAtWork(String head) {
		return AT_WORK.matcher(head).find() && !head.contains("关系");
	}

	/** Whether it names private persons. */
	static boolean isPerson(String head) {
		return PERSONS.matcher(head).find() && !isAtWork(head);
	}

	/** Whether it names people of whatever kind. */
	static boolean isName(String head) {
		return NAMES.matcher(head).find();
	}

	/** Whether it says so of somebody in a cell. */
	static boolean hasRetired(String cell) {
		return cell.contains("退休") || cell.contains("离休");
	}

	/** Whether what stands below it may name somebody. */
	static boolean mayName(String head) {
		return !NO_NAMES.in(head) && !isPlace(head);
	}

	/** Whether homes stand below it. */
	static boolean isDwelling(String head) {
		return DWELLING.matcher(head).matches();
	}

	/** What is told by it, as a letter: the first of these that it is. */
	static char kind(String head) {
		return isPerson(head) ? 'p' : isAtWork(head) ? 'w' : isBody(head) ? 'b' : isName(head) ? 'n'
				: isOfRetired(head) ? 'r' : isTelephone(head) ? 't' : isPlace(head) ? 'l' : isMatter(head) ? 'm' : '-';
	}

	/** Whether it tells of people who work no longer. */
	static boolean isOfRetired(String words) {
		return RETIRED.in(words);
	}

}
