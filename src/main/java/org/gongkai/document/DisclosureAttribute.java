package org.gongkai.document;

/** 公开属性. 依据：《政府信息公开条例》第十三条至第十六条、第十九条。 */
public enum DisclosureAttribute {

	PROACTIVE("主动公开"), ON_REQUEST("依申请公开"), NOT_DISCLOSED("不予公开");

	private final String label;

	DisclosureAttribute(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
