package org.gongkai.inspection;

/** What a gate makes of a rule's findings. */
public enum GateLevel {

	/** They weigh what the rule says. */
	AS_RULED("按规则"),
	/** They are shown and stop nothing. */
	HINT("只提示"),
	/** They are left out. */
	NOT_ASKED("不检查");

	private final String label;

	GateLevel(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
