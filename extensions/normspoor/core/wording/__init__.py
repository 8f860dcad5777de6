"""The Dutch that readers see, apart from the metamodel and the checks themselves."""
