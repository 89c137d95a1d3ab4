package org.gongkai.fault;

import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes over one PostgreSQL, struck by one fault after the other. */
@Tag("faults")
class FaultsOnPostgresqlTests {

	@Test
	void nothingIsLostOrDoneTwice(@TempDir Path folder) throws Exception {
		Random chance = Harness.chance();
		try (Installation office = Installation.onPostgresql(folder, 2, chance)) {
			new Harness(office, Fault.ON_POSTGRESQL, chance).strike(Integer.getInteger("faults", 100));
		}
	}

}
