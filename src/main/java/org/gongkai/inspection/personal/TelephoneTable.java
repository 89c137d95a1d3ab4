package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.inspection.WordSet;

/**
 * Whose the telephone numbers of a table are. The column that names somebody and stands
 * nearest decides; where it is but 姓名, any column that places its people at work makes
 * them an office's.
 */
final class TelephoneTable {

	private static final WordSet TELEPHONE = WordSet.of("电话|座机|固话|宅电|联系方式|联络方式|通讯方式|通信方式|小灵通|号码|手机|Tel|TEL|tel|联系号");

	private static final WordSet BODY_LABEL = WordSet
		.of("办公|咨询|监督|举报电话|投诉电话|值班|服务|受理|预约|预订|报名|热线|传真|总机|门诊|接待|救助电话|招生|单位|业务|窗口|公司|企业|订餐|维修");

	/** Heads of columns that hold bodies, or people at work for one. */
	private static final WordSet BODIES = WordSet
		.of("律所|所属|单位|部门|机构|职务|职称|科室|岗位|办公|职责|值班|窗口|公司|企业|网格|河长|法定代表人|负责人|乡镇|街道|村名|社区|校名|学校|校长|院长|所长|站长|理事长|名称|联系人|经办人"
				+ "|承办|受理|责任人|主任|书记|法官|律师|民警|医生|医师|调解员|专家|专业|站点|网点|地点|片区|区域|项目|事项名称|联络员|编号名|管理员|保管员|采购人|招标|经销商|合作社|药店|民宿"
				+ "|农家乐|商户|店名|服务村|河段|路段|执法|工作人员|技术员|指导员|领队|教练|记者|干部|行业|领域|层级|平台|组织|协会|门店|领导|组长|村居|包保");

	private static final LazyPattern BODY_HEAD = new LazyPattern(
			"(?:[庭站店社馆厂园所院行部队局]|(?:代办|服务|销售|办理|投放|供应|救助|检测|接种|采样|助餐|便民|收购|监测|投票|考)点)(?:名称?)?$|(?<![家户])长$|(?<![社队会学团船党成雇店人演])员$");

	/** Heads that name a private person for certain. */
	private static final LazyPattern PERSONS = new LazyPattern(
			"(?:人|者|户|户主|对象|老人|儿童|学生|家长|群众|村民|居民|业主|患者|学员|职工|党员|农民|市民|产妇|孕妇|死者|家属|亲属|成员|遗属|军人|考生|车主|船主|失主|读者|网民|孤儿|用户|志愿者)(?:代表)?(?:姓名|名字|名)?(?:\\([^)]*\\))?$");

	private static final LazyPattern AT_WORK = new LazyPattern(
			"(?<!应急|紧急|家庭|第一)(?:联系|联络|经办|承办|受理|接待|负责|采购|招标|投标|中标|责任|管理|法|审核|填报|报送|发布|工作|技术|执法|评审|经营|带头)(?:人|者|户|对象|人员)");

	private final TableText table;

	private final String around;

	private final boolean persons;

	/**
	 * A table.
	 * @param around its heading and the title of the text
	 */
	TelephoneTable(TableText table, String around) {
		this.table = table;
		this.around = around;
		this.persons = PersonList.is(table, around) || PersonList.isForm(table);
	}

	/** Whether a cell stands under or beside a label of a telephone. */
	boolean isTelephone(TableText.Cell cell) {
		return TELEPHONE.in(this.table.name(cell.column())) || TELEPHONE.in(this.table.leftOf(cell));
	}

	/** Whose number stands in a cell. */
	TelephoneOwner of(TableText.Cell cell) {
		String column = this.table.name(cell.column());
		boolean beside = TELEPHONE.in(this.table.leftOf(cell));
		String label = beside ? this.table.leftOf(cell) : column;
		if (HomeLabel.end(label) >= 0) {
			return TelephoneOwner.PERSON;
		}
		if (BODY_LABEL.in(label) && !label.contains("被")) {
			return TelephoneOwner.BODY;
		}
		return beside && !TELEPHONE.in(column) ? ofForm() : ofColumn(cell);
	}

	private TelephoneOwner ofForm() {
		if (this.persons) {
			return TelephoneOwner.PERSON;
		}
		String all = this.table.labels() + "|" + values();
		if (BODIES.in(all) || Mentions.in(all).stream().anyMatch((mention) -> !mention.isPerson())) {
			return TelephoneOwner.BODY;
		}
		return Mentions.in(values()).isEmpty() ? TelephoneOwner.NOBODY : TelephoneOwner.PERSON;
	}

	private String values() {
		StringBuilder values = new StringBuilder(this.table.name(1)).append('|');
		for (TableText.Cell cell : this.table.data()) {
			if (cell.column() % 2 == 1) {
				values.append(cell.text()).append('|');
			}
		}
		return values.toString();
	}

	private TelephoneOwner ofColumn(TableText.Cell cell) {
		List<TableText.Cell> row = this.table.rowOf(cell);
		int own = row.indexOf(cell);
		for (int at = own - 1; at >= 0; at--) {
			TelephoneOwner owner = ofCell(row.get(at));
			if (owner != TelephoneOwner.NOBODY) {
				return owner;
			}
		}
		for (int at = own + 1; at < row.size(); at++) {
			TelephoneOwner owner = ofCell(row.get(at));
			if (owner != TelephoneOwner.NOBODY) {
				return owner;
			}
		}
		if (this.persons) {
			return TelephoneOwner.PERSON;
		}
		String heads = String.join("|", this.table.names());
		boolean named = row.stream().anyMatch((other) -> other != cell && isName(other.text()));
		return !named ? TelephoneOwner.NOBODY
				: BODIES.in(heads) || BODIES.in(this.around) ? TelephoneOwner.BODY : TelephoneOwner.PERSON;
	}

	/** Whom a cell of the row makes the owner by its head, if it says whom at all. */
	private TelephoneOwner ofCell(TableText.Cell cell) {
		String head = this.table.name(cell.column());
		List<Mentions.Mention> mentions = Mentions.in(cell.text());
		boolean surname = !cell.text().isEmpty() && PersonName.mayBeSurname(cell.text().charAt(0));
		if (!surname && !mentions.isEmpty()
				&& mentions.stream().allMatch((mention) -> mention.kind() == Mentions.Kind.PERSON)) {
			return TelephoneOwner.PERSON;
		}
		if (AT_WORK.matcher(head).find() && !head.contains("关系")) {
			return this.persons ? TelephoneOwner.NOBODY : TelephoneOwner.BODY;
		}
		if ((BODIES.in(head) || BODY_HEAD.matcher(head).find()) && !this.persons) {
			return TelephoneOwner.BODY;
		}
		if (PERSONS.matcher(head).find()) {
			boolean body = mentions.stream().anyMatch((mention) -> mention.kind() == Mentions.Kind.BODY);
			return body ? TelephoneOwner.BODY : isName(cell.text()) ? TelephoneOwner.PERSON : TelephoneOwner.NOBODY;
		}
		return TelephoneOwner.NOBODY;
	}

	private static boolean isName(String text) {
		return PersonName.inColumn(text) || !text.isEmpty() && text.length() <= 6
				&& Mentions.in(text).stream().anyMatch(Mentions.Mention::isPerson);
	}

}
