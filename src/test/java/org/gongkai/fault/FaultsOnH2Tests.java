package org.gongkai.fault;

import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One node over its H2 file, struck by one fault after the other. */
@Tag("faults")
class FaultsOnH2Tests {

	@Test
	void nothingIsLostOrDoneTwice(@TempDir Path folder) throws Exception {
		Random chance = Harness.chance();
		try (Installation office = Installation.onH2(folder, chance)) {
			new Harness(office, Fault.ON_H2, chance).strike(Integer.getInteger("faults", 30));
		}
	}

}
