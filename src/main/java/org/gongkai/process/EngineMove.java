package org.gongkai.process;

import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A command to the engine on behalf of a person, with its failures in words that the
 * office understands.
 */
public final class EngineMove {

	private EngineMove() {
	}

	/**
	 * Gives a command. What a step of the office has said against it and the engine has
	 * wrapped is taken out again.
	 * @throws OptimisticLockingFailureException when another was first, be it the engine
	 * itself that has taken up a timer
	 */
	public static void make(Runnable command) {
		try {
			command.run();
		}
		catch (OptimisticLockingException ex) {
			throw new OptimisticLockingFailureException(ex.getMessage(), ex);
		}
		catch (ProcessEngineException ex) {
			if (ex.getCause() instanceof RuntimeException said && !(said instanceof PersistenceException)) {
				throw said;
			}
			throw ex;
		}
	}

}
