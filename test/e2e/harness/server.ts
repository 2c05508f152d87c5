import { type ReplicaServer, startReplicaServer } from '@/test/replica/server/server';

let running: Promise<ReplicaServer> | null = null;

/** The one replica server of the run, with everything it has received. */
export function replicaServer(): Promise<ReplicaServer> {
  running ??= startReplicaServer();
  return running;
}
