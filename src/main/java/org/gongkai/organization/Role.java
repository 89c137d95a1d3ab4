package org.gongkai.organization;

/** 岗位: what a person may be appointed to do. */
public enum Role {

	DRAFTER("拟稿人"), PROOFREADER("校对人"), SECTION_HEAD("科室负责人"), DISCLOSURE_OFFICER("政府信息公开工作机构"),
	SECRECY_REVIEWER("保密审查员"), LEADER_IN_CHARGE("分管领导"), SIGNATORY("签发人"), PUBLISHER("发布员"), PATROL_READER("巡查员"),
	AUDITOR("监督"), ADMINISTRATOR("系统管理员");

	private final String label;

	Role(String label) {
		this.label = label;
	}

	/** The post's name as users read it. */
	public String label() {
		return this.label;
	}

}
