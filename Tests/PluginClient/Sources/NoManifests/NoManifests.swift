public enum NoManifests {}
