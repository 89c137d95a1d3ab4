package org.gongkai.inspection;

import java.util.EnumMap;
import java.util.Map;

import org.gongkai.organization.Member;

/** Has gates make other things of rules than the rules say, and puts it back. */
public final class GateLevelFixture {

	private GateLevelFixture() {
	}

	/** The same at all gates. */
	public static Map<Gate, GateLevel> everywhere(GateLevel level) {
		Map<Gate, GateLevel> levels = new EnumMap<>(Gate.class);
		for (Gate gate : Gate.values()) {
			levels.put(gate, level);
		}
		return levels;
	}

	/** One level at one gate, another at all others. */
	public static Map<Gate, GateLevel> only(Gate gate, GateLevel level, GateLevel others) {
		Map<Gate, GateLevel> levels = everywhere(others);
		levels.put(gate, level);
		return levels;
	}

	/** Other tests share the office, so a rule is as it was afterwards. */
	public static void during(GateSettings settings, Member officer, String rule, Map<Gate, GateLevel> levels,
			Runnable what) {
		settings.set(rule, levels, "本机关由办公室统一核对", officer);
		try {
			what.run();
		}
		finally {
			settings.set(rule, everywhere(GateLevel.AS_RULED), "恢复", officer);
		}
	}

}
