package org.gongkai.organization;

import java.time.LocalDate;
import java.util.List;

/** The people of the demonstration office; all but the agency's name is made up. */
final class DemoOffice {

	static final String PASSWORD = "demo";

	static final LocalDate SINCE = LocalDate.of(2023, 1, 1);

	static final Agency AGENCY = new Agency("赣州经开区机关事务管理中心", "12360700DEMA00001X", "赣州经济技术开发区管委会", "gongkai.example",
			"3607990001", "江西省赣州经济技术开发区金岭西路行政中心（演示地址）", "0797-8000000", "341000");

	static final String PRINCIPAL_LEADER = "signatory";

	static final List<Employee> EMPLOYEES = List.of(new Employee("drafter", "李文静", "综合科", "0797-8000101", Role.DRAFTER),
			new Employee("drafter-2", "陈志远", "资产管理科", "0797-8000201", Role.DRAFTER),
			new Employee("proofreader-1", "王晓燕", "综合科", "0797-8000102", Role.PROOFREADER),
			new Employee("proofreader-2", "刘建国", "资产管理科", "0797-8000202", Role.PROOFREADER),
			new Employee("proofreader-3", "赵明霞", "服务保障科", "0797-8000301", Role.PROOFREADER),
			new Employee("section-head", "张立新", "综合科", "0797-8000103", Role.SECTION_HEAD),
			new Employee("disclosure-officer", "周海燕", "政府信息公开办公室", "0797-8000401", Role.DISCLOSURE_OFFICER),
			new Employee("secrecy-reviewer", "吴国强", "保密办公室", "0797-8000501", Role.SECRECY_REVIEWER),
			new Employee("leader-in-charge", "郑伟明", "中心领导", "0797-8000002", Role.LEADER_IN_CHARGE),
			new Employee("signatory", "黄志刚", "中心领导", "0797-8000001", Role.SIGNATORY),
			new Employee("publisher", "孙丽娟", "政府信息公开办公室", "0797-8000402", Role.PUBLISHER),
			new Employee("patrol-reader", "马晓东", "政府信息公开办公室", "0797-8000403", Role.PATROL_READER),
			new Employee("auditor", "何静安", "监督室", "0797-8000601", Role.AUDITOR),
			new Employee("admin", "林海涛", "办公室", "0797-8000701", Role.ADMINISTRATOR));

	private DemoOffice() {
	}

	/**
	 * One of them.
	 *
	 * @param username sign-in name
	 * @param name name as it stands on forms
	 * @param section name of the section
	 * @param phone office telephone
	 * @param role the only post held
	 */
	record Employee(String username, String name, String section, String phone, Role role) {
	}

}
